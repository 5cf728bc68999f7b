import type { Day } from "@/lib/domain/day";
import { type DayInterval, spanDays } from "@/lib/view/span-days";
import { countBelow, entryCounts } from "./entry-counts";
import type { Plan, PlanEntry, Scene } from "./scene";

const dayOf = ({ day }: PlanEntry) => day;
const entryOf = ({ entry }: { readonly entry: number }) => entry;

/** What `day` shows of a plan. A day outside the dataset counts as its nearer end. */
export function sceneOf(plan: Plan, day: Day): Scene {
  return sceneBetween(plan, day, spanDays(day, plan.span, { first: plan.firstDay, last: plan.lastDay }));
}

/** What `day` shows of a plan where its span reaches over these days, whatever the dataset's own. */
export function sceneBetween(plan: Plan, day: Day, { first, last }: DayInterval): Scene {
  const lo = countBelow(plan.entries, first, dayOf);
  const hi = countBelow(plan.entries, last + 1, dayOf);
  const counted = entryCounts(plan.entries);
  // Origins are in the order of the entries, so that a span holds a slice of them, too.
  return {
    day,
    first,
    last,
    lo,
    hi,
    counts: counted.between(lo, hi),
    total: hi - lo,
    clusters: counted.clustersBetween(lo, hi),
    origins: plan.origins.slice(countBelow(plan.origins, lo, entryOf), countBelow(plan.origins, hi, entryOf)),
  };
}
