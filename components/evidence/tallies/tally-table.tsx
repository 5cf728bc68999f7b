import { EvidenceTable } from "@/components/evidence/evidence-table";
import { LONE_LINK } from "@/components/evidence/page-section";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { TALLIED, type Tally } from "@/lib/domain/tally";
import { sourceEntry } from "@/lib/evidence/page-links";
import { pagesWords } from "@/lib/messages/rooms";
import { COUNTRY_LABELS, TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { inLang } from "@/lib/view/address/lang-of";

interface TallyTableProps {
  readonly title: string;
  readonly id: string;
  readonly tallies: readonly Tally[];
  readonly sources: Dataset["sources"];
  readonly open: boolean;
  readonly lang: Lang;
}

const FIGURES = [...TALLIED, "injured", "killed"] as const;

function headsOf(lang: Lang): readonly string[] {
  const { heads } = pagesWords.get(lang).tallies.tables;
  const countries = TALLIED.map((figure) => COUNTRY_LABELS[TALLIED_COUNTRIES[figure].country][lang]);
  const { asOf, qualifier, total, by, injured, killed, since, published } = heads;
  return [asOf, qualifier, total, by, ...countries, injured, killed, since, published];
}

interface TallyRowProps extends Pick<TallyTableProps, "sources" | "lang"> {
  readonly tally: Tally;
}

function TallyRow({ tally, sources, lang }: TallyRowProps) {
  const words = pagesWords.get(lang).tallies.tables;
  return (
    <tr id={tally.id} className="target:bg-paper-2">
      <th scope="row" className="font-normal whitespace-nowrap">
        {formatDay(tally.asOf, lang, "long")}
      </th>
      <td className="whitespace-nowrap">{words.qualifiers[tally.qualifier]}</td>
      <td className="numeral font-semibold">{tally.total ?? "–"}</td>
      <td className="min-w-48">
        <bdi lang="en">{tally.by}</bdi>
        {tally.note !== null && (
          <small className="block text-ink-2">
            <bdi lang="en">{tally.note}</bdi>
          </small>
        )}
      </td>
      {FIGURES.map((figure) => (
        <td key={figure} className="numeral">
          {tally[figure] ?? "–"}
        </td>
      ))}
      <td className="whitespace-nowrap">
        {tally.since === null ? words.notSaid : formatDay(tally.since, lang, "long")}
      </td>
      <td>
        {tally.sourceIds.map((id, index) => (
          <span key={id}>
            {index > 0 && `${words.comma} `}
            <a href={inLang(sourceEntry(id), lang)} className={LONE_LINK}>
              <bdi lang="en">{sources.get(id)?.publisher ?? id}</bdi>
            </a>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Counts with who said them, when and where it is published. */
export function TallyTable({ title, id, tallies, sources, open, lang }: TallyTableProps) {
  return (
    <details open={open} className="mt-4">
      <summary className="cursor-pointer py-2 font-semibold pointer-coarse:py-3">
        {pagesWords.get(lang).tallies.tables.withCount(title, tallies.length)}
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
          heads={headsOf(lang)}
          className="min-w-[58rem] [&_td]:pe-3 [&_th]:pe-3"
        >
          {tallies.map((tally) => (
            <TallyRow key={tally.id} tally={tally} sources={sources} lang={lang} />
          ))}
        </EvidenceTable>
      </section>
    </details>
  );
}
