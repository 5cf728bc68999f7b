import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { Incident, IncidentKind, Status, Weapon } from "@/lib/domain/incident";
import type { PartyId } from "@/lib/domain/party";
import type { CountryCode, OriginKey, PlaceId } from "@/lib/domain/place";
import type { Filters } from "@/lib/view/view";
import { matchFilters } from "./match-filters";
import { originValuesOf } from "./origin-keys";
import { partyIdsOf } from "./party-ids-of";

/** Incidents per value of each filter; a value that no incident has is absent. An incident may count under several. */
export interface Facets {
  readonly kind: ReadonlyMap<IncidentKind, number>;
  readonly weapon: ReadonlyMap<Weapon, number>;
  readonly party: ReadonlyMap<PartyId, number>;
  readonly country: ReadonlyMap<CountryCode, number>;
  readonly place: ReadonlyMap<PlaceId, number>;
  readonly status: ReadonlyMap<Status, number>;
  readonly origin: ReadonlyMap<OriginKey, number>;
}

/**
 * Counts what each value of each filter would let through with the other filters as they are, among incidents of
 * the days `first` to `last`, both inclusive; of several such stretches, each incident once.
 */
export function facetsOf(
  dataset: Dataset,
  filters: Filters,
  ...stretches: readonly { readonly first: Day; readonly last: Day }[]
): Facets {
  const within = dataset.incidents.filter(({ day }) =>
    stretches.some(({ first, last }) => day >= first && day <= last),
  );

  function count<T>(name: keyof Facets, valuesOf: (incident: Incident) => readonly T[]): Map<T, number> {
    const matches = matchFilters(dataset, { ...filters, [name]: [] });
    const counts = new Map<T, number>();
    for (const incident of within) {
      if (!matches(incident)) continue;
      for (const value of new Set(valuesOf(incident))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  return {
    kind: count("kind", ({ kind }) => [kind]),
    weapon: count("weapon", ({ weapons }) => weapons),
    party: count("party", partyIdsOf),
    country: count("country", ({ placeId }) => {
      const country = dataset.places.get(placeId)?.country;
      return country ? [country] : [];
    }),
    place: count("place", ({ placeId }) => [placeId]),
    status: count("status", ({ status }) => [status]),
    origin: count("origin", (incident) => originValuesOf(dataset, incident)),
  };
}
