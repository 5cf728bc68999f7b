import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { type ChosenValues, eachFilter, type FilterName } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import { filterOf } from "./filters";
import { matchFilters } from "./match-filters";

/** Incidents per value of each filter; a value that no incident has is absent. An incident may count under several. */
export type Facets = { readonly [K in FilterName]: ReadonlyMap<ChosenValues[K][number], number> };

/**
 * Counts what each value of each filter would show with the other filters as they are, among incidents of
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
  return eachFilter<Facets>((name) => {
    const matches = matchFilters(dataset, { ...filters, [name]: [] });
    const { valuesOf } = filterOf(name);
    const counts = new Map<string, number>();
    for (const incident of within) {
      if (!matches(incident)) continue;
      for (const value of new Set(valuesOf(incident, dataset)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts as Facets[FilterName]; // the filter's own values
  });
}
