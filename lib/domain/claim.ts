import type { Day } from "./day";
import type { Attribution, IncidentKind, OriginBasis, OriginStance, Weapon } from "./incident";
import type { NumberRange } from "./number-range";
import type { PlaceId } from "./place";
import type { SourceId } from "./source";

/** The fields of an incident that sources may differ on, in the order of a claims table. */
export const CLAIM_FIELDS = [
  "day",
  "time",
  "place",
  "kind",
  "target",
  "weapon",
  "munitions",
  "outcome",
  "killed",
  "injured",
  "claimedBy",
  "attributedTo",
  "origin",
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** The fields that hold a count. */
export const COUNT_FIELDS = ["munitions", "killed", "injured"] as const satisfies readonly ClaimField[];
export type CountField = (typeof COUNT_FIELDS)[number];

/** A place as claimed: one of the dataset, or words that name none of them ("outside the city"). */
export type ClaimedPlace =
  | { readonly placeId: PlaceId; readonly text: null }
  | { readonly placeId: null; readonly text: string };

/** A launch origin as claimed, with its place where the words name one of the dataset. */
interface ClaimedOrigin {
  readonly text: string;
  readonly placeId: PlaceId | null;
  /** What its speaker rests it on. */
  readonly basis: OriginBasis;
  readonly stance: OriginStance;
}

/** What a claim on each field holds. */
interface ClaimValues {
  /** Theatre day, or the day that the source gives for it. */
  readonly day: Day;
  /** `HH:MM` in theatre time. */
  readonly time: string;
  readonly place: ClaimedPlace;
  readonly kind: IncidentKind;
  readonly target: string;
  /** One weapon; several are used where several claims are displayed. */
  readonly weapon: Weapon;
  /** `null` in the three counts: spoke of the matter and gave no figure. */
  readonly munitions: NumberRange | null;
  readonly outcome: string;
  readonly killed: NumberRange | null;
  readonly injured: NumberRange | null;
  /** Without parties where it says "unclaimed" or names a group that the dataset does not know. */
  readonly claimedBy: Attribution;
  readonly attributedTo: Attribution;
  readonly origin: ClaimedOrigin;
}

/** Who says so where the record does not say which of an incident's sources it was. */
export const UNNAMED_SPEAKER = "a source of this incident";

/** One source's value for one field of an incident. */
export interface ClaimOn<F extends ClaimField> {
  readonly field: F;
  readonly value: ClaimValues[F];
  /** Who says so, in a few words, or {@link UNNAMED_SPEAKER}. */
  readonly by: string;
  /** The publication, where it is known which. */
  readonly sourceId: SourceId | null;
  /** The basis of the value, or the source’s wording. */
  readonly reason: string;
  /** What the value is about where that is not just this incident ("all sites of the round", "civilians"); else `null`. */
  readonly scope: string | null;
  /** Whether it is, or is among, what the atlas displays for that field and scope; see `DISPLAY_RULE`. */
  readonly displayed: boolean;
}

/** One source's value for one field: a union by `field`, so that `field` tells the type of `value`. */
export type Claim = { readonly [F in ClaimField]: ClaimOn<F> }[ClaimField];

/** A text that two claims on one field share exactly when they say the same. Not for reading. */
export function claimValueKey({ field, value }: Pick<Claim, "field" | "value">): string {
  if (value === null || typeof value !== "object") return `${field}:${value}`;
  return `${field}:${JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** The claims of an incident on one field. */
export function claimsOn<F extends ClaimField>(claims: readonly Claim[], field: F): readonly ClaimOn<F>[] {
  // `field` is what the union is told apart by: a claim that has it is a claim on it
  return claims.filter((claim) => claim.field === field) as unknown as readonly ClaimOn<F>[];
}
