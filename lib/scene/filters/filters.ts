import { disputesOf } from "@/lib/domain/disputes-of";
import { STATUSES, type Status, type Weapon } from "@/lib/domain/incident";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import type { PartyId } from "@/lib/domain/party";
import type { CountryCode, OriginKey, PlaceId } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { originOrder, originValuesOf } from "@/lib/scene/origins/origin-keys";
import { originName } from "@/lib/scene/origins/origin-name";
import { partyIdsOf } from "@/lib/scene/search/party-ids-of";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { EXAMPLES } from "@/lib/theatre/examples";
import { WEAPONS } from "@/lib/theatre/weapons";
import { type ChosenValues, FILTER_NAMES, type FilterName } from "@/lib/view/text/filter-keys";
import {
  either,
  type Filter,
  inOrderOf,
  listOf,
  mostFirst,
  type Names,
  ofIds,
  ofWords,
  orOf,
} from "./filter";
import { kindFilter } from "./kind-filter";

/** Any weapon that was used. */
const weaponFilter: Filter<Weapon> = {
  label: { en: "Weapon", ar: "السلاح" },
  valuesOf: ({ weapons }) => weapons,
  order: inOrderOf(WEAPONS),
  nameOf: (weapon, _, lang) => WEAPON_LABELS[weapon][lang],
  phrase: (names, _, lang) => listOf(names, lang),
  api: ofWords("Weapons, any of which was used.", EXAMPLES.weapons, WEAPONS),
};

/** How well it is attested. */
const statusFilter: Filter<Status> = {
  label: { en: "Status", ar: "درجة التوثيق" },
  valuesOf: ({ status }) => [status],
  order: inOrderOf(STATUSES),
  nameOf: (status, _, lang) => STATUS_LABELS[status][lang],
  wordOf: (status, lang) => STATUS_LABELS[status][lang].toLowerCase(),
  phrase: (_, words, lang) => listOf(words, lang),
  api: ofWords("How well it is attested.", "confirmed", STATUSES),
};

/** The very place. */
const placeFilter: Filter<PlaceId> = {
  label: { en: "Place", ar: "المكان" },
  valuesOf: ({ placeId }) => [placeId],
  order: mostFirst,
  nameOf: (id, { places }, lang) => {
    const place = places.get(id);
    return (lang === "ar" ? place?.shortNameAr : null) ?? place?.shortName ?? id;
  },
  phrase: either({ en: "at", ar: "في" }),
  api: ofIds("Places.", EXAMPLES.place, "/api/v1/places"),
};

/** Who claims it, or is said to have done it. */
const partyFilter: Filter<PartyId> = {
  label: { en: "Party", ar: "الطرف" },
  valuesOf: partyIdsOf,
  order: mostFirst,
  nameOf: (id, { parties }, lang) => {
    const party = parties.get(id);
    return (lang === "ar" ? party?.nameAr : null) ?? party?.name ?? id;
  },
  phrase: either({ en: "by", ar: "من جانب" }),
  api: ofIds("Parties, any of which claimed it or is said to have done it.", EXAMPLES.party, "parties"),
};

/** Where any source says that it was launched from. */
const originFilter: Filter<OriginKey> = {
  label: { en: "Launched from", ar: "موقع الإطلاق" },
  valuesOf: (incident, names) => originValuesOf(names, incident),
  order: originOrder,
  nameOf: (key, { places }, lang) => originName(key, places, lang),
  phrase: either({ en: "launched from", ar: "أُطلق من" }),
  // On the strip at the map's edge.
  setElsewhere: true,
  api: {
    about:
      "Where any source says it was launched from: a country (ISO 3166-1), a governorate (ISO 3166-2) or a place; none for what no source says.",
    rule: "one or more countries, governorates or ids of /api/v1/places that some incident is said to have been launched from, or none, with commas between them",
    schema: { type: "string" },
    example: EXAMPLES.origins,
  },
};

const ANSWERS = ["yes", "no"] as const;
const NAMES = {
  yes: { en: "Sources differ", ar: "المصادر مختلفة" },
  no: { en: "No difference found", ar: "لا خلاف بين المصادر" },
} as const;

/** Whether its sources differ on any field. */
const disputedFilter: Filter<(typeof ANSWERS)[number]> = {
  label: { en: "Disputed", ar: "محل خلاف" },
  valuesOf: (incident) => [disputesOf(incident).length > 0 ? "yes" : "no"],
  order: inOrderOf(ANSWERS),
  nameOf: (answer, _, lang) => NAMES[answer][lang],
  wordOf: (answer, lang) => NAMES[answer][lang].toLowerCase(),
  phrase: (_, words, lang) => orOf(words, lang),
  api: ofWords("Whether its sources differ on any field.", "yes", ANSWERS),
};

/** Where it happened. */
const countryFilter: Filter<CountryCode> = {
  label: { en: "Country", ar: "البلد" },
  valuesOf: ({ placeId }, { places }) => {
    const country = places.get(placeId)?.country;
    return country ? [country] : [];
  },
  order: mostFirst,
  nameOf: (code, _, lang) => COUNTRY_LABELS[code][lang],
  phrase: either({ en: "in", ar: "في" }),
  api: ofWords("Countries.", EXAMPLES.countries, Object.keys(COUNTRY_LABELS)),
};

/** One record a filter: all that reads, counts, names or documents filters goes over them. */
export const FILTERS: { readonly [K in FilterName]: Filter<ChosenValues[K][number]> } = {
  kind: kindFilter,
  weapon: weaponFilter,
  party: partyFilter,
  country: countryFilter,
  place: placeFilter,
  status: statusFilter,
  origin: originFilter,
  disputed: disputedFilter,
};

/** A filter whose values are taken as plain texts. */
export function filterOf(name: FilterName): Filter<string> {
  return FILTERS[name] as unknown as Filter<string>; // it is given only values that it made or that its link key read
}

/** What is chosen of each filter in force: its label, the values' names, and the words for them in running text. */
export function chosenNames(chosen: ChosenValues, names: Names, lang: Lang) {
  return FILTER_NAMES.filter((name) => chosen[name].length > 0).map((name) => {
    const { label, nameOf, wordOf, phrase } = filterOf(name);
    const values = chosen[name].map((value) => nameOf(value, names, lang));
    const words = wordOf ? chosen[name].map((value) => wordOf(value, lang)) : values;
    return { label: label[lang], values, words, phrase: phrase(values, words, lang) };
  });
}
