import { NameText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import { isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { COVERAGE_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";
import { COVERAGE_REASONS_AR } from "@/lib/theatre/method-notes";
import { EvidenceTable } from "./evidence-table";

interface CoverageTableProps {
  readonly dataset: Dataset;
  readonly lang: Lang;
}

/** How closely each stretch of time was read and why it is so, with how many incidents it holds. */
export function CoverageTable({ dataset, lang }: CoverageTableProps) {
  const { caption, heads } = pagesWords.get(lang).method.coverage;
  return (
    <EvidenceTable
      caption={caption}
      heads={[heads.period, heads.coverage, heads.incidents]}
      className="mt-4 [&_td]:pe-3 [&_th]:pe-3"
    >
      {dataset.coverage.map(({ level, from, to, reason }) => (
        <tr key={from}>
          <th scope="row" className="font-normal">
            {formatDay(from, lang, "long")} – {formatDay(to, lang, "long")}
            <span className="block text-ink-2">
              <NameText en={reason} ar={COVERAGE_REASONS_AR[isoFromDay(from)] ?? null} lang={lang} />
            </span>
          </th>
          <td className="whitespace-nowrap">{COVERAGE_LABELS[level][lang]}</td>
          <td className="numeral">
            {dataset.incidents.filter(({ day }) => day >= from && day <= to).length}
          </td>
        </tr>
      ))}
    </EvidenceTable>
  );
}
