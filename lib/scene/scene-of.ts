import type { Day } from "@/lib/domain/day";
import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import { totalOf } from "@/lib/domain/kind-counts";
import { type DayInterval, spanDays } from "@/lib/view/span-days";
import type { Plan, PlanEntry, Scene, SceneCluster } from "./scene";

/** Index of the first entry of `day` or later; the number of entries where there is none. */
function firstEntryFrom(entries: readonly PlanEntry[], day: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && entry.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function noCounts(): Record<IncidentKind, number> {
  // The entries are exactly the kinds.
  return Object.fromEntries(INCIDENT_KINDS.map((kind) => [kind, 0])) as Record<IncidentKind, number>;
}

/** What `day` shows of a plan. A day outside the dataset counts as its nearer end. */
export function sceneOf(plan: Plan, day: Day): Scene {
  return sceneBetween(plan, day, spanDays(day, plan.span, { first: plan.firstDay, last: plan.lastDay }));
}

/** What `day` shows of a plan where its span reaches over these days, whatever the dataset's own. */
export function sceneBetween(plan: Plan, day: Day, { first, last }: DayInterval): Scene {
  const lo = firstEntryFrom(plan.entries, first);
  const hi = firstEntryFrom(plan.entries, last + 1);
  const counts = noCounts();
  const byCluster = new Map<number, Record<IncidentKind, number>>();
  for (const { kind, cluster } of plan.entries.slice(lo, hi)) {
    counts[kind] += 1;
    if (cluster === null) continue;
    const here = byCluster.get(cluster) ?? noCounts();
    here[kind] += 1;
    byCluster.set(cluster, here);
  }
  const clusters: SceneCluster[] = [...byCluster]
    .sort(([a], [b]) => a - b)
    .map(([cluster, here]) => ({ cluster, counts: here, total: totalOf(here) }));
  const visible = ({ entry }: { readonly entry: number }) => entry >= lo && entry < hi;
  return {
    day,
    first,
    last,
    lo,
    hi,
    counts,
    total: hi - lo,
    clusters,
    arcs: plan.arcs.filter(visible),
    launchAreas: plan.launchAreas.filter(visible),
  };
}
