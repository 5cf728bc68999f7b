import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { COVERAGE_LABELS } from "@/lib/domain/labels";
import { EvidenceTable } from "./evidence-table";

/** How closely each stretch of time was read and why it is so, with how many incidents it holds. */
export function CoverageTable({ dataset }: { readonly dataset: Dataset }) {
  return (
    <EvidenceTable
      caption="Coverage by period"
      heads={["Period", "Coverage", "Incidents"]}
      className="mt-4 [&_td]:pe-3 [&_th]:pe-3"
    >
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
    </EvidenceTable>
  );
}
