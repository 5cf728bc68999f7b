import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { matchText } from "@/lib/scene/search/search-text";
import { FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import { filterOf } from "./filters";

/**
 * A test of whether an incident of the dataset passes the filters. Values within a filter are alternatives, filters
 * add up; free text is `matchText`.
 */
export function matchFilters(dataset: Dataset, filters: Filters): (incident: Incident) => boolean {
  const holdsText = matchText(dataset, filters.q);
  const asked = FILTER_NAMES.flatMap((name) => {
    const chosen = new Set<string>(filters[name]);
    return chosen.size > 0 ? [{ chosen, valuesOf: filterOf(name).valuesOf }] : [];
  });
  return (incident) =>
    asked.every(({ chosen, valuesOf }) => valuesOf(incident, dataset).some((value) => chosen.has(value))) &&
    (holdsText === null || holdsText(incident));
}
