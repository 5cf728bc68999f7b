import type { Day } from "@/lib/domain/day";
import type { PlanEntry } from "@/lib/scene/scene";

/** The incidents of one day, `entries[lo]` to `entries[hi - 1]` of the plan. */
export interface DayEntries {
  readonly day: Day;
  readonly lo: number;
  readonly hi: number;
  /** Latest first. */
  readonly entries: readonly PlanEntry[];
}

/** The plan's entries by day, newest day first. Spans are of whole days, so a group is either shown or not. */
export function groupByDay(entries: readonly PlanEntry[]): DayEntries[] {
  const groups: DayEntries[] = [];
  for (let hi = entries.length; hi > 0; ) {
    const day = entries[hi - 1]?.day;
    let lo = hi - 1;
    while (lo > 0 && entries[lo - 1]?.day === day) lo--;
    if (day !== undefined) groups.push({ day, lo, hi, entries: entries.slice(lo, hi).reverse() });
    hi = lo;
  }
  return groups;
}
