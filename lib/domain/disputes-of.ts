import { CLAIM_FIELDS, type Claim, type ClaimField, claimValueKey } from "./claim";
import type { Incident } from "./incident";

/** A field on which at least two claims of one scope differ, with all claims of that field and scope. */
export interface Dispute {
  readonly field: ClaimField;
  readonly scope: string | null;
  readonly claims: readonly Claim[];
}

/** Claims that speak of the same thing: one group per field and scope, fields in the order of a claims table. */
export function claimGroupsOf(claims: readonly Claim[]): readonly Dispute[] {
  return CLAIM_FIELDS.flatMap((field) => {
    const ofField = claims.filter((claim) => claim.field === field);
    const scopes = [...new Set(ofField.map(({ scope }) => scope))];
    return scopes.map((scope) => ({
      field,
      scope,
      claims: ofField.filter((claim) => claim.scope === scope),
    }));
  });
}

/**
 * What the sources of an incident disagree on. "Gave no figure" against a figure counts; two figures for different
 * things (this site, all sites of the round) do not. An incident is disputed where this is not empty.
 */
export function disputesOf({ claims }: Pick<Incident, "claims">): readonly Dispute[] {
  return claimGroupsOf(claims).filter((group) => new Set(group.claims.map(claimValueKey)).size > 1);
}
