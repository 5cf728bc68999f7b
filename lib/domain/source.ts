import type { Day } from "./day";

export type SourceId = string & { readonly brand: "SourceId" };

/**
 * What kind of publication it is: `official` a government or military, `wire` a news agency, `news` an outlet,
 * `think-tank` an analyst or monitor, `militia-media` an outlet of a party to the fight, `other` anything else,
 * `aggregator` an encyclopedia, a digest or a page without an author, which only repeats others.
 */
export const SOURCE_KINDS = [
  "official",
  "wire",
  "news",
  "think-tank",
  "militia-media",
  "other",
  "aggregator",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Days between which a publication without a date must have appeared, both inclusive; at least one is known. */
interface PublishedBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** What they rest on ("month in the address"). */
  readonly reason: string;
}

/** A publication that was actually read. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string | null;
  readonly author: string | null;
  /** Day of publication as the publication gives it; `null` where none was seen. */
  readonly published: Day | null;
  /** Only where `published` is `null`, and not always then. */
  readonly publishedBounds: PublishedBounds | null;
  /** Absolute http(s) address; `null` where the text was read without one. */
  readonly url: string | null;
  readonly kind: SourceKind;
  /** What the record says differently of the same publication. */
  readonly note: string | null;
  /** File name of the text as it was read, for the few that have no address. */
  readonly seed: string | null;
}
