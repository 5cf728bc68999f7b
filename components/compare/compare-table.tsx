import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { compareWords } from "@/lib/messages/rooms";
import type { Scene } from "@/lib/scene/scene";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

/** "+5", "−3", "0". */
function differenceText(difference: number): string {
  return difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : "0";
}

/** The counts of both sides by kind, and by how much the second differs from the first. */
export function CompareTable({ a, b }: { readonly a: Scene; readonly b: Scene }) {
  const lang = useLang();
  const words = useWords(compareWords).table;
  const date = (day: Day) => `${formatDay(day, lang, "short")} ${formatDay(day, lang, "year")}`;
  const rows = [
    ...INCIDENT_KINDS.map((kind, series) => ({
      name: KIND_LABELS[kind].many[lang],
      counts: [a.counts[series] ?? 0, b.counts[series] ?? 0] as const,
    })),
    { name: words.all, counts: [a.total, b.total] as const },
  ];
  return (
    <table className="numeral mt-6 w-full max-w-[40rem] border-collapse text-[15px]">
      <caption className="pb-2 text-start text-[13px] text-ink-2">{words.caption}</caption>
      <thead>
        <tr className="border-b border-rule-2 text-end text-[13px]">
          <td />
          <th scope="col" className="py-1.5 ps-3 text-end font-semibold">
            {date(a.day)}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-semibold">
            {date(b.day)}
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-semibold">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts: [first, second] }) => (
          <tr key={name} className="border-b border-rule last:font-semibold">
            <th scope="row" className="py-1.5 text-start font-normal">
              {name}
            </th>
            <td className="py-1.5 ps-3 text-end">{first}</td>
            <td className="py-1.5 ps-3 text-end">{second}</td>
            <td className="py-1.5 ps-3 text-end">
              <bdi dir="ltr">{differenceText(second - first)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
