import { EvidenceTable } from "@/components/evidence/evidence-table";
import { LONE_LINK } from "@/components/evidence/page-section";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { TALLIED, type Tally } from "@/lib/domain/tally";
import { sourceEntry } from "@/lib/evidence/page-links";
import { COUNTRY_LABELS, TALLIED_COUNTRIES } from "@/lib/theatre/countries";

interface TallyTableProps {
  readonly title: string;
  readonly id: string;
  readonly tallies: readonly Tally[];
  readonly sources: Dataset["sources"];
  readonly open: boolean;
}

const FIGURES = [
  ...TALLIED.map((figure) => ({ figure, name: COUNTRY_LABELS[TALLIED_COUNTRIES[figure].country].en })),
  { figure: "injured", name: "Injured" },
  { figure: "killed", name: "Killed" },
] as const;

const FIGURE_NAMES = FIGURES.map(({ name }) => name);
const HEADS = ["As of", "Qualifier", "Total", "By", ...FIGURE_NAMES, "Counted from", "Published in"];

function TallyRow({ tally, sources }: { readonly tally: Tally; readonly sources: Dataset["sources"] }) {
  return (
    <tr id={tally.id} className="target:bg-paper-2">
      <th scope="row" className="font-normal whitespace-nowrap">
        {formatDay(tally.asOf, "en", "long")}
      </th>
      <td className="whitespace-nowrap">{tally.qualifier}</td>
      <td className="numeral font-semibold">{tally.total ?? "–"}</td>
      <td className="min-w-48">
        {tally.by}
        {tally.note !== null && <small className="block text-ink-2">{tally.note}</small>}
      </td>
      {FIGURES.map(({ figure }) => (
        <td key={figure} className="numeral">
          {tally[figure] ?? "–"}
        </td>
      ))}
      <td className="whitespace-nowrap">
        {tally.since === null ? "not said" : formatDay(tally.since, "en", "long")}
      </td>
      <td>
        {tally.sourceIds.map((id, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a href={sourceEntry(id)} className={LONE_LINK}>
              {sources.get(id)?.publisher ?? id}
            </a>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Counts with who said them, when and where it is published. */
export function TallyTable({ title, id, tallies, sources, open }: TallyTableProps) {
  return (
    <details open={open} className="mt-4">
      <summary className="cursor-pointer py-2 font-semibold pointer-coarse:py-3">
        {title} ({tallies.length})
      </summary>
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        <EvidenceTable
          id={id}
          caption={title}
          heads={HEADS}
          className="min-w-[58rem] [&_td]:pe-3 [&_th]:pe-3"
        >
          {tallies.map((tally) => (
            <TallyRow key={tally.id} tally={tally} sources={sources} />
          ))}
        </EvidenceTable>
      </section>
    </details>
  );
}
