import type { Dataset } from "@/lib/dataset/dataset";
import type { Claim } from "@/lib/domain/claim";
import { CLAIM_FIELD_LABELS } from "@/lib/domain/claim-labels";
import { claimValueText } from "@/lib/evidence/claim-value-text";

/** One claim in a line: "Killed: 9 or more — Syrian Observatory for Human Rights [all sites of the round]". */
export function claimText(claim: Claim, { places }: Pick<Dataset, "places">): string {
  const scope = claim.scope === null ? "" : ` [${claim.scope}]`;
  return `${CLAIM_FIELD_LABELS[claim.field].en}: ${claimValueText(claim, places)} — ${claim.by}${scope}`;
}
