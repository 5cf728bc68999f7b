import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { Plan, Scene } from "@/lib/scene/scene";

/** What the charts of a view count: the incidents of its span under its filters, as known on its day. */
export interface ChartSlice {
  readonly dataset: Pick<Dataset, "places" | "parties" | "uncoveredDays">;
  /** By day, then local time, then id. */
  readonly incidents: readonly Incident[];
  /** The days of the span, both inclusive. */
  readonly first: Day;
  readonly last: Day;
}

/** `dataset`: as the plan was made of it. */
export function chartSliceOf(
  dataset: Dataset,
  { entries }: Pick<Plan, "entries">,
  { lo, hi, first, last }: Pick<Scene, "lo" | "hi" | "first" | "last">,
): ChartSlice {
  const incidents = entries.slice(lo, hi).flatMap(({ id }) => dataset.incidentById.get(id) ?? []);
  return { dataset, incidents, first, last };
}
