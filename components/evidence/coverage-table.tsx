import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { COVERAGE_LABELS } from "@/lib/domain/labels";

/** How closely each stretch of time was read and why it is so, with how many incidents it holds. */
export function CoverageTable({ dataset }: { readonly dataset: Dataset }) {
  return (
    <table className="mt-4 w-full border-collapse text-start text-[13px] leading-[1.4] [&_td]:py-1.5 [&_td]:pe-3 [&_td]:align-top [&_th]:py-1.5 [&_th]:pe-3 [&_th]:text-start [&_th]:align-top">
      <caption className="sr-only">Coverage by period</caption>
      <thead className="border-b-2 border-ink">
        <tr>
          {["Period", "Coverage", "Incidents"].map((head) => (
            <th key={head} scope="col" className="font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-rule border-b border-rule">
        {dataset.coverage.map(({ level, from, to, reason }) => (
          <tr key={from}>
            <th scope="row" className="font-normal">
              {formatDay(from, "en", "long")} – {formatDay(to, "en", "long")}
              <span className="block text-ink-2">{reason}</span>
            </th>
            <td className="whitespace-nowrap">{COVERAGE_LABELS[level].en}</td>
            <td className="numeral">
              {dataset.incidents.filter(({ day }) => day >= from && day <= to).length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
