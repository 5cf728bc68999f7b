import type { Dataset } from "@/lib/dataset/dataset";
import { INCIDENT_KINDS, STATUSES, WEAPONS } from "@/lib/domain/incident";
import { COUNTRY_LABELS, KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import type { Facets } from "@/lib/scene/facets";
import { originOrder } from "@/lib/scene/origin-keys";
import { originName } from "@/lib/scene/origin-name";
import type { Filters } from "@/lib/view/view";
import type { Facet, FacetOption } from "./facet";

function options<T extends string>(
  values: readonly T[],
  counts: ReadonlyMap<T, number>,
  active: readonly T[],
  labelOf: (value: T) => string,
): FacetOption[] {
  return values
    .filter((value) => counts.has(value) || active.includes(value))
    .map((value) => ({
      value,
      label: labelOf(value),
      count: counts.get(value) ?? 0,
      active: active.includes(value),
    }));
}

const mostFirst = <T>(counts: ReadonlyMap<T, number>): T[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);

/** The filters as the filter bar shows them. Parties and places are named by the dataset, once it is here. */
export function facetList(
  facets: Facets,
  filters: Filters,
  names: Pick<Dataset, "parties" | "places">,
): Facet[] {
  const parties = [...new Set([...mostFirst(facets.party), ...filters.party])];
  const places = [...new Set([...mostFirst(facets.place), ...filters.place])];
  return [
    {
      key: "kind",
      label: "Kind",
      options: options(INCIDENT_KINDS, facets.kind, filters.kind, (kind) => KIND_LABELS[kind].many.en),
    },
    {
      key: "weapon",
      label: "Weapon",
      options: options(WEAPONS, facets.weapon, filters.weapon, (weapon) => WEAPON_LABELS[weapon].en),
    },
    {
      key: "party",
      label: "Party",
      options: options(parties, facets.party, filters.party, (id) => names.parties.get(id)?.name ?? id),
    },
    {
      key: "country",
      label: "Country",
      options: options(
        [...new Set([...mostFirst(facets.country), ...filters.country])],
        facets.country,
        filters.country,
        (code) => COUNTRY_LABELS[code].en,
      ),
    },
    {
      key: "place",
      label: "Place",
      options: options(places, facets.place, filters.place, (id) => names.places.get(id)?.shortName ?? id),
    },
    {
      key: "status",
      label: "Status",
      options: options(STATUSES, facets.status, filters.status, (status) => STATUS_LABELS[status].en),
    },
    {
      key: "origin",
      label: "Launched from",
      options: options(originOrder(facets.origin, filters.origin), facets.origin, filters.origin, (key) =>
        originName(key, names.places),
      ),
    },
  ].filter(
    // Chosen on the strip at the map's edge: a seventh name would push the list down by a row.
    ({ key, options: offered }) => offered.length > 0 && (key !== "origin" || filters.origin.length > 0),
  );
}
