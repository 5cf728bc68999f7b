import Check from "lucide-react/icons/check";
import { DatasetText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import { type Claim, claimValueKey } from "@/lib/domain/claim";
import { CLAIM_FIELD_LABELS } from "@/lib/domain/claim-labels";
import { claimGroupsOf, type Dispute, disputesOf } from "@/lib/domain/disputes-of";
import type { Incident } from "@/lib/domain/incident";
import { isPoint, type NumberRange, spanOf } from "@/lib/domain/number-range";
import { rangeText } from "@/lib/domain/range-text";
import type { Lang } from "@/lib/domain/shapes/lang";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import { workspaceWords } from "@/lib/messages/rooms";
import { ClaimSource } from "./claim-source";

interface ClaimsTableProps {
  readonly incident: Pick<Incident, "claims">;
  readonly dataset: Pick<Dataset, "places" | "sources">;
  /** `disputes`: only where sources differ, for a narrow card. `all`: every value with a reason, for a page. */
  readonly show: "disputes" | "all";
  readonly lang: Lang;
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
function differenceText({ claims }: Dispute, lang: Lang): string | null {
  const { differ, differBy } = workspaceWords.get(lang).detail.claims;
  if (new Set(claims.map(claimValueKey)).size < 2) return null;
  const span = spanOf(figuresOf(claims));
  return span === null || isPoint(span) ? differ : differBy(rangeText(span, lang));
}

function ClaimValue(props: {
  readonly claim: Claim;
  readonly places: Dataset["places"];
  readonly lang: Lang;
}) {
  const text = claimValueText(props.claim, props.places, props.lang);
  // A figure runs as the page does: "1–8" begins on the right in Arabic.
  return /[A-Za-z]/.test(text) ? <DatasetText text={text} /> : text;
}

/** Field by field the rival values, who says so and why, and which of them the atlas shows. */
export function ClaimsTable({ incident, dataset, show, lang }: ClaimsTableProps) {
  const words = workspaceWords.get(lang).detail.claims;
  const groups = show === "all" ? claimGroupsOf(incident.claims) : disputesOf(incident);
  if (groups.length === 0) return null;
  const wide = show === "all";
  return (
    <table className="w-full border-collapse text-start text-[13px] leading-[1.4] [overflow-wrap:anywhere]">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.by}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={`${group.field} ${group.scope}`} className="border-y border-rule">
          <tr>
            <th scope="rowgroup" colSpan={2} className="pt-2 text-start font-normal text-ink-2">
              <strong className="font-semibold text-ink">{CLAIM_FIELD_LABELS[group.field][lang]}</strong>
              {group.scope !== null && (
                <>
                  {" "}
                  <DatasetText text={`(${group.scope})`} />
                </>
              )}
              {differenceText(group, lang) !== null && (
                <span className="numeral"> · {differenceText(group, lang)}</span>
              )}
            </th>
          </tr>
          {group.claims.map((claim, index) => (
            <tr key={index} className="align-top last:[&>td]:pb-2.5">
              <td
                className={`${wide ? "w-[44%]" : "w-[42%]"} py-1 pe-3 ${claim.displayed ? "font-semibold" : "text-ink-2"}`}
              >
                <span className="numeral me-1.5">
                  <ClaimValue claim={claim} places={dataset.places} lang={lang} />
                </span>
                {claim.displayed && (
                  <span className="inline-flex items-center gap-0.5 rounded-sm bg-paper-3 px-1 align-[1px] text-[11px] leading-4 font-medium whitespace-nowrap text-ink">
                    <Check size={10} aria-hidden="true" /> {words.shown}
                  </span>
                )}
              </td>
              <td className="py-1">
                <ClaimSource claim={claim} sources={dataset.sources} dated={wide} lang={lang} />
                {claim.reason !== "" && (
                  <span className="block text-ink-2">
                    <DatasetText text={claim.reason} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
