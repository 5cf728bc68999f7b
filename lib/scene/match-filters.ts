import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { Filters } from "@/lib/view/view";
import { originValuesOf } from "./origin-keys";
import { partyIdsOf } from "./party-ids-of";
import { matchText } from "./search-text";

function passes<T>(allowed: readonly T[], values: readonly T[]): boolean {
  return allowed.length === 0 || values.some((value) => allowed.includes(value));
}

/**
 * A test of whether an incident of the dataset passes the filters. Values within a filter are alternatives, filters
 * add up; free text is `matchText`.
 */
export function matchFilters(dataset: Dataset, filters: Filters): (incident: Incident) => boolean {
  const holdsText = matchText(dataset, filters.q);
  return (incident) => {
    const country = dataset.places.get(incident.placeId)?.country;
    return (
      passes(filters.kind, [incident.kind]) &&
      passes(filters.weapon, incident.weapons) &&
      passes(filters.status, [incident.status]) &&
      passes(filters.place, [incident.placeId]) &&
      passes(filters.country, country ? [country] : []) &&
      (filters.origin.length === 0 || passes(filters.origin, originValuesOf(dataset, incident))) &&
      passes(filters.party, partyIdsOf(incident)) &&
      (holdsText === null || holdsText(incident))
    );
  };
}
