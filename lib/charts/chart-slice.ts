import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";

/** What the charts of a view count: the incidents of its span under its filters, as known on its day. */
export interface ChartSlice {
  readonly dataset: Pick<Dataset, "places" | "parties" | "uncoveredDays">;
  /** By day, then local time, then id. */
  readonly incidents: readonly Incident[];
  /** The days of the span, both inclusive. */
  readonly first: Day;
  readonly last: Day;
}
