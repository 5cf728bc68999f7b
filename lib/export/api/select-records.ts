import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { CountryCode, Place } from "@/lib/domain/place";
import type { Source } from "@/lib/domain/source";
import { TALLIED, type Tally } from "@/lib/domain/tally";
import { matchesSource } from "@/lib/evidence/source-filter";
import { allSourceIds } from "@/lib/export/tables/all-source-ids";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { foldText } from "@/lib/scene/search/fold-text";
import { nameTerms } from "@/lib/scene/search/name-key";
import { isNamed, placeNames } from "@/lib/scene/search/search-text";
import { TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { ApiValues, Bbox } from "./api-values";

function isWithin(day: Day, { from, to }: Pick<ApiValues, "from" | "to">): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

function isInBox(place: Place | undefined, box: Bbox | null): boolean {
  if (box === null) return true;
  if (place?.extent.type !== "point") return false;
  const { lat, lng } = place.extent;
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

/** Incidents of those days that pass the filters, in the order of the dataset: what the map shows of the same link. */
export function selectIncidents(dataset: Dataset, values: ApiValues): readonly Incident[] {
  const matches = matchFilters(dataset, values);
  return dataset.incidents.filter(
    (incident) =>
      isWithin(incident.day, values) &&
      matches(incident) &&
      isInBox(dataset.places.get(incident.placeId), values.bbox),
  );
}

/** What is asked of the incidents behind a place or a publication, and not of itself. */
const OF_INCIDENTS = [
  "from",
  "to",
  ...FILTER_NAMES.filter((name) => name !== "country" && name !== "place"),
  "known",
] as const;

function asksOfIncidents(values: ApiValues): boolean {
  return OF_INCIDENTS.some((name) => {
    const value = values[name];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

/**
 * Places in the countries, among the ids, in the box, with the words in their names however spelled; and where anything is asked of
 * incidents, those at which such an incident happened.
 */
export function selectPlaces(dataset: Dataset, values: ApiValues): readonly Place[] {
  const asked = nameTerms(values.q);
  const used = asksOfIncidents(values)
    ? new Set(selectIncidents(dataset, { ...values, q: "" }).map(({ placeId }) => placeId))
    : null;
  return [...dataset.places.values()].filter((place) => {
    const names = foldText(placeNames(place));
    return (
      (values.country.length === 0 || values.country.includes(place.country)) &&
      (values.place.length === 0 || values.place.includes(place.id)) &&
      isInBox(place, values.bbox) &&
      asked.every(
        (term) => term.words.every((word) => names.includes(word)) || isNamed(term, nameTerms(names)),
      ) &&
      (used === null || used.has(place.id))
    );
  });
}

/** Publications with the words in their title or names; and where anything else is asked, those of such incidents. */
export function selectSources(dataset: Dataset, values: ApiValues): readonly Source[] {
  const { country, place, bbox } = values;
  const asks = asksOfIncidents(values) || country.length > 0 || place.length > 0 || bbox !== null;
  const used = asks ? new Set(selectIncidents(dataset, { ...values, q: "" }).flatMap(allSourceIds)) : null;
  return [...dataset.sources.values()].filter(
    (source) => matchesSource({ kind: null, q: values.q }, source) && (used === null || used.has(source.id)),
  );
}

/** Somebody's counts as of those days, with a figure for one of the countries, with the words in counter or note. */
export function selectTallies(dataset: Dataset, values: ApiValues): readonly Tally[] {
  const words = foldText(values.q).split(" ").filter(Boolean);
  return dataset.tallies.filter((tally) => {
    const text = foldText(`${tally.by} | ${tally.note ?? ""}`);
    const counts = (code: CountryCode) =>
      TALLIED.some((name) => TALLIED_COUNTRIES[name].country === code && tally[name] !== null);
    return (
      isWithin(tally.asOf, values) &&
      (values.country.length === 0 || values.country.some(counts)) &&
      words.every((word) => text.includes(word))
    );
  });
}
