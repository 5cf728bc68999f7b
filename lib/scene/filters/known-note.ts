import type { Dataset } from "@/lib/dataset/dataset";
import { knownSinceOf } from "@/lib/dataset/dataset-as-known";
import { type Day, day } from "@/lib/domain/day";
import type { Filters } from "@/lib/view/view";
import { matchFilters } from "./match-filters";

/** What turning back to a day does to the incidents of some days, under the filters. */
export interface KnownNote {
  readonly known: Day;
  /** Incidents of these days in the whole dataset. */
  readonly total: number;
  /** Of them, those that nobody had published by then. */
  readonly unpublished: number;
  /** Of those shown, how many rest on publications without a date, so that the rule decides. */
  readonly undated: number;
}

/** Counts over the whole dataset's incidents from `first` to `last`, both inclusive. */
export function knownNoteOf(
  dataset: Dataset,
  filters: Filters,
  { first, last }: { readonly first: Day; readonly last: Day },
  known: Day,
): KnownNote {
  const matches = matchFilters(dataset, filters);
  const within = dataset.incidents.filter(
    (incident) => incident.day >= first && incident.day <= last && matches(incident),
  );
  const shown = within
    .map((incident) => knownSinceOf(dataset.sources, incident))
    .filter((since) => since.day <= known);
  return {
    known,
    total: within.length,
    unpublished: within.length - shown.length,
    undated: shown.filter(({ dated }) => !dated).length,
  };
}

export interface KnownLimits {
  readonly first: Day;
  readonly last: Day;
}

/** How far `known` can be turned: to the last day that any incident became known on. */
export function knownLimits(dataset: Dataset, from: Day): KnownLimits {
  const days = dataset.incidents.map((incident) => knownSinceOf(dataset.sources, incident).day);
  return { first: from, last: day(Math.max(dataset.lastDay, ...days)) };
}
