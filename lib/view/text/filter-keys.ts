import { STATUSES } from "@/lib/domain/incident";
import type { CountryCode } from "@/lib/domain/place";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import { knownOriginKey, knownPartyId, knownPlaceId } from "./known-id";
import type { KeyValues } from "./link-pairs";
import { idList, vocabularyList } from "./list-codec";

const COUNTRY_CODES = Object.keys(COUNTRY_LABELS) as CountryCode[]; // a record literal has no other keys

/** The filters that are lists of values, and how a link writes them, in its order. What they ask of an incident is in `lib/scene/filters`. */
export const FILTER_KEYS = {
  /** `kind=attack,interception` */
  kind: vocabularyList(INCIDENT_KINDS),
  /** `weapon=rocket,mortar` */
  weapon: vocabularyList(WEAPONS),
  /** Who claims it or is said to have done it: `party=reef-men` */
  party: idList(knownPartyId),
  /** `country=XA,XB` */
  country: vocabularyList(COUNTRY_CODES),
  /** `place=port-alder` */
  place: idList(knownPlaceId),
  /** `status=confirmed,reported` */
  status: vocabularyList(STATUSES),
  /** Where it is said to have been launched from: `origin=XA,XB-OR,none` */
  origin: idList(knownOriginKey),
  /** Whether its sources differ: `disputed=yes` */
  disputed: vocabularyList(["yes", "no"] as const),
} as const;

export type FilterName = keyof typeof FILTER_KEYS;
export const FILTER_NAMES = Object.keys(FILTER_KEYS) as FilterName[]; // a record literal has no other keys

/** What is chosen of each filter. Values within a filter are alternatives, filters add up; an empty list lets all through. */
export type ChosenValues = KeyValues<typeof FILTER_KEYS>;

/** A record with something for each filter. */
export function eachFilter<T extends { readonly [K in FilterName]: unknown }>(
  madeFor: (name: FilterName) => T[FilterName],
): T {
  return Object.fromEntries(FILTER_NAMES.map((name) => [name, madeFor(name)])) as T; // one for each name
}
