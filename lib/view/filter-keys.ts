import { INCIDENT_KINDS, STATUSES, WEAPONS } from "@/lib/domain/incident";
import type { CountryCode } from "@/lib/domain/place";
import type { KeyCodec } from "./key-codec";
import { knownOriginKey, knownPartyId, knownPlaceId } from "./known-id";
import { idList, vocabularyList } from "./list-codec";

// A record, so that a country added to the domain cannot be forgotten here.
const COUNTRIES: Record<CountryCode, true> = {
  IQ: true,
  SY: true,
  JO: true,
  IR: true,
  IL: true,
  SA: true,
  YE: true,
  QA: true,
  XZ: true,
};
const COUNTRY_CODES = Object.keys(COUNTRIES) as CountryCode[]; // keys of a record literal of that type

const MAX_QUERY_CHARACTERS = 80;

/** `kind=attack,us-strike` */
export const kindKey = vocabularyList(INCIDENT_KINDS);
/** `weapon=rocket,mortar` */
export const weaponKey = vocabularyList(WEAPONS);
/** `party=houthis` */
export const partyKey = idList(knownPartyId);
/** `country=IQ,SY` */
export const countryKey = vocabularyList(COUNTRY_CODES);
/** `place=al-tanf` */
export const placeKey = idList(knownPlaceId);
/** `status=confirmed,reported` */
export const statusKey = vocabularyList(STATUSES);

/** `origin=IQ,SY-DY,none` */
export const originKey = idList(knownOriginKey);

/** `q=green+village` */
export const queryKey: KeyCodec<string> = {
  default: "",
  parse(text, { tell }) {
    const used = tidyQuery(text);
    if (used.length < oneLine(text).length) tell(text, "shortened", used);
    return used;
  },
  print: tidyQuery,
  same: (a, b) => tidyQuery(a) === tidyQuery(b),
};

/** A search text as a view holds it: one line, trimmed, at most 80 characters, well-formed. */
export function tidyQuery(text: string): string {
  return [...oneLine(text)].slice(0, MAX_QUERY_CHARACTERS).join("").trimEnd();
}

// Lone surrogates cannot be written in a link; control characters have no place in a search.
function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
