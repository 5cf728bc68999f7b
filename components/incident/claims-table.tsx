import Check from "lucide-react/icons/check";
import type { Dataset } from "@/lib/dataset/dataset";
import { type Claim, claimValueKey } from "@/lib/domain/claim";
import { CLAIM_FIELD_LABELS } from "@/lib/domain/claim-labels";
import { claimGroupsOf, type Dispute, disputesOf } from "@/lib/domain/disputes-of";
import type { Incident } from "@/lib/domain/incident";
import { isPoint, type NumberRange, spanOf } from "@/lib/domain/number-range";
import { rangeText } from "@/lib/domain/range-text";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import { ClaimSource } from "./claim-source";

interface ClaimsTableProps {
  readonly incident: Pick<Incident, "claims">;
  readonly dataset: Pick<Dataset, "places" | "sources">;
  /** `disputes`: only where sources differ, for a narrow card. `all`: every value with a reason, for a page. */
  readonly show: "disputes" | "all";
}

/** The figures among claims; "gave none" is left out. */
function figuresOf(claims: readonly Claim[]): readonly NumberRange[] {
  return claims.flatMap((claim) =>
    claim.field === "munitions" || claim.field === "killed" || claim.field === "injured"
      ? (claim.value ?? [])
      : [],
  );
}

/** "sources differ: 1–8" where figures do; "sources differ" where anything else does; else `null`. */
function differenceText({ claims }: Dispute): string | null {
  if (new Set(claims.map(claimValueKey)).size < 2) return null;
  const span = spanOf(figuresOf(claims));
  return span === null || isPoint(span) ? "sources differ" : `sources differ: ${rangeText(span)}`;
}

/** Field by field the rival values, who says so and why, and which of them the atlas shows. */
export function ClaimsTable({ incident, dataset, show }: ClaimsTableProps) {
  const groups = show === "all" ? claimGroupsOf(incident.claims) : disputesOf(incident);
  if (groups.length === 0) return null;
  const wide = show === "all";
  return (
    <table className="w-full border-collapse text-start text-[13px] leading-[1.4] [overflow-wrap:anywhere]">
      <caption className="sr-only">What the sources say, field by field</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={`${group.field} ${group.scope}`} className="border-y border-rule">
          <tr>
            <th scope="rowgroup" colSpan={2} className="pt-2 text-start font-normal text-ink-2">
              <strong className="font-semibold text-ink">{CLAIM_FIELD_LABELS[group.field].en}</strong>
              {group.scope !== null && ` (${group.scope})`}
              {differenceText(group) !== null && <span className="numeral"> · {differenceText(group)}</span>}
            </th>
          </tr>
          {group.claims.map((claim, index) => (
            <tr key={index} className="align-top last:[&>td]:pb-2.5">
              <td
                className={`${wide ? "w-[44%]" : "w-[42%]"} py-1 pe-3 ${claim.displayed ? "font-semibold" : "text-ink-2"}`}
              >
                <span className="numeral me-1.5">{claimValueText(claim, dataset.places)}</span>
                {claim.displayed && (
                  <span className="inline-flex items-center gap-0.5 rounded-sm bg-paper-3 px-1 align-[1px] text-[11px] leading-4 font-medium whitespace-nowrap text-ink">
                    <Check size={10} aria-hidden="true" /> shown
                  </span>
                )}
              </td>
              <td className="py-1">
                <ClaimSource claim={claim} sources={dataset.sources} dated={wide} />
                {claim.reason !== "" && <span className="block text-ink-2">{claim.reason}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
