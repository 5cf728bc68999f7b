import { sliceOf } from "@/lib/collection/slice";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { type ChosenValues, eachFilter, FILTER_NAMES, type FilterName } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import { facetIndex, keptOutBy, PASSES_ALL } from "./facet-index";

/** Incidents per value of each filter; a value that no incident has is absent. An incident may count under several. */
export type Facets = { readonly [K in FilterName]: ReadonlyMap<ChosenValues[K][number], number> };

/**
 * Counts what each value of each filter would show with the other filters as they are, among incidents of
 * the days `first` to `last`, both inclusive; of several such stretches, each incident once. What each incident has is looked up once
 * for a dataset, so that a step of the day only counts.
 */
export function facetsOf(
  dataset: Dataset,
  filters: Filters,
  ...stretches: readonly { readonly first: Day; readonly last: Day }[]
): Facets {
  const { days, of } = facetIndex(dataset);
  const keptOut = keptOutBy(dataset, filters);
  const slices = stretches.map(({ first, last }) => sliceOf(days, first, last)).sort((a, b) => a.lo - b.lo);
  return eachFilter<Facets>((name) => {
    const own = of.get(name);
    if (!own) return new Map();
    const { values, codes, begins } = own;
    const counts = new Uint32Array(values.length);
    // In the order in which they are first met, as values of equal counts are offered.
    const met: number[] = [];
    const alone = FILTER_NAMES.indexOf(name);
    let before = 0;
    for (const { lo, hi } of slices) {
      for (let index = Math.max(lo, before); index < hi; index += 1) {
        if (keptOut[index] !== PASSES_ALL && keptOut[index] !== alone) continue;
        const end = begins[index + 1] as number; // of an incident, and so below
        for (let at = begins[index] as number; at < end; at += 1) {
          const code = codes[at] as number;
          if (counts[code] === 0) met.push(code);
          counts[code] = (counts[code] as number) + 1;
        }
      }
      before = Math.max(before, hi);
    }
    // The filter's own values.
    return new Map(met.map((code) => [values[code], counts[code]])) as unknown as Facets[FilterName];
  });
}
