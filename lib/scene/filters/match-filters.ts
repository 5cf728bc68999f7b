import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { matchText } from "@/lib/scene/search/search-text";
import { type ChosenValues, FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import type { Names } from "./filter";
import { filterOf } from "./filters";

/**
 * A test of whether an incident of the dataset passes the filters. Values within a filter are alternatives, filters
 * add up; free text is `matchText`.
 */
export function matchFilters(dataset: Dataset, filters: Filters): (incident: Incident) => boolean {
  const holdsText = matchText(dataset, filters.q);
  const isChosen = matchChosen(dataset, filters);
  return (incident) => isChosen(incident) && (holdsText === null || holdsText(incident));
}

/** The same without free text; filters that are left out let everything through. */
export function matchChosen(names: Names, filters: Partial<ChosenValues>): (incident: Incident) => boolean {
  const asked = FILTER_NAMES.flatMap((name) => {
    const chosen = new Set<string>(filters[name]);
    return chosen.size > 0 ? [{ chosen, valuesOf: filterOf(name).valuesOf }] : [];
  });
  return (incident) =>
    asked.every(({ chosen, valuesOf }) => valuesOf(incident, names).some((value) => chosen.has(value)));
}
