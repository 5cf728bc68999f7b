import type { Day } from "@/lib/domain/day";
import type { MarksScene } from "@/lib/scene/marks-plan";
import { SERIES_COUNT } from "./category-series";
import type { RowPlan } from "./row-plan";

/** What a day shows of one cluster. */
export interface RowSceneCluster {
  /** Index into the plan's clusters. */
  readonly cluster: number;
  /** Rows by colour. */
  readonly parts: readonly number[];
  readonly total: number;
  /** Its last row. */
  readonly latest: number;
}

/** What a day shows of a plan of rows. */
export interface RowScene extends MarksScene {
  /** With at least one row, in the order of the plan's clusters. */
  readonly clusters: readonly RowSceneCluster[];
}

/** The rows `lo` to `hi`, without it. */
export function rowSceneOf(
  plan: RowPlan,
  { lo, hi, day }: { readonly lo: number; readonly hi: number; readonly day: Day },
): RowScene {
  const byCluster = new Map<number, { cluster: number; parts: number[]; total: number; latest: number }>();
  for (let row = lo; row < hi; row += 1) {
    const entry = plan.entries[row];
    if (!entry || entry.cluster === null) continue;
    let here = byCluster.get(entry.cluster);
    if (!here) {
      here = {
        cluster: entry.cluster,
        parts: Array.from({ length: SERIES_COUNT }, () => 0),
        total: 0,
        latest: row,
      };
      byCluster.set(entry.cluster, here);
    }
    here.parts[entry.colour] = (here.parts[entry.colour] ?? 0) + 1;
    here.total += 1;
    here.latest = row;
  }
  return { day, lo, hi, clusters: [...byCluster.values()].sort((a, b) => a.cluster - b.cluster) };
}
