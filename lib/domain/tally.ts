import { TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import type { Day } from "./day";
import type { PlaceId } from "./place";
import type { SourceId } from "./source";

/** A country that a tally may count on its own, as its field is called. */
export type TalliedCountry = keyof typeof TALLIED_COUNTRIES;
export const TALLIED = Object.keys(TALLIED_COUNTRIES) as TalliedCountry[]; // a record literal has no other keys

/** Of the total, what lies in each of the countries; `null` where not given. */
type CountryFigures = { readonly [C in TalliedCountry]: number | null };

/** Somebody's cumulative count ("at least 61 as of 17 November"). Never mixed with the dataset's own counts. */
export interface Tally extends CountryFigures {
  readonly id: string;
  readonly asOf: Day;
  /** First day counted, or `null` where the counter does not say. */
  readonly since: Day | null;
  readonly total: number | null;
  readonly injured: number | null;
  readonly killed: number | null;
  readonly qualifier: "exact" | "at least" | "about";
  readonly by: string;
  /** Whether the counter is the government whose forces are counted, or officials of it. */
  readonly official: boolean;
  readonly note: string | null;
  readonly sourceIds: readonly SourceId[];
}

/** A statement on launch origins that belongs to no single incident. */
export interface OriginStatement {
  readonly id: string;
  readonly text: string;
  readonly placeId: PlaceId | null;
  readonly sourceId: SourceId;
}

/** A background fact with its date as the source gives it (`2020-01`, `2023-10-07`), or `null`. */
export interface BackgroundFact {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
  readonly sourceId: SourceId;
}
