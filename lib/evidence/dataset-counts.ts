import type { Dataset } from "@/lib/dataset/dataset";
import { addDays, type Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { CORE_COUNTRIES } from "@/lib/theatre/countries";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import type { Filters } from "@/lib/view/view";

/** This dataset's incidents from the first day of a stretch to the end of `day`. */
export interface DatasetCount {
  readonly day: Day;
  readonly reported: number;
  /** Of these, those that officials confirmed. */
  readonly confirmed: number;
}

/** What the dataset count takes in: as the officials', attacks in the countries of the campaign, where the filters do not say otherwise. */
export function countFilters(filters: Filters): Filters {
  return {
    ...filters,
    kind: filters.kind.length > 0 ? filters.kind : [TALLIED_KIND],
    country: filters.country.length > 0 ? filters.country : CORE_COUNTRIES,
  };
}

/**
 * The running count of what passes {@link countFilters} for each day of `within`, both ends inclusive; it begins with 0 before
 * the first. Empty where `within` ends before it begins.
 */
export function datasetCounts(dataset: Dataset, filters: Filters, within: Axis): readonly DatasetCount[] {
  const counted = dataset.incidents.filter(matchFilters(dataset, countFilters(filters)));
  const counts: DatasetCount[] = [];
  let [reported, confirmed] = [0, 0];
  for (let day = within.from; day <= within.to; day = addDays(day, 1)) {
    const own = counted.filter((incident) => incident.day === day);
    reported += own.length;
    confirmed += own.filter(({ status }) => status === "confirmed").length;
    counts.push({ day, reported, confirmed });
  }
  return counts;
}
