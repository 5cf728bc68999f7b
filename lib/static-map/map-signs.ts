import { isCounted } from "@/lib/scene/packing/cluster-signs";
import type { Layout, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";

/** The cluster of the selected place, or of the selected incident where that is counted and not a mark; -1 for none. */
export function selectedCluster(plan: Plan, layout: Layout, selected: SelectedId | null): number {
  if (selected === null) return -1;
  if (selected.type === "place")
    return hostOf(
      layout,
      plan.clusters.findIndex(({ placeIds }) => placeIds.includes(selected.id)),
    );
  const index = plan.entries.find(({ id }) => id === selected.id)?.cluster ?? -1;
  const cluster = plan.clusters[index];
  return cluster && isCounted(cluster, layout.clusters[index]?.folded ?? false) ? hostOf(layout, index) : -1;
}

function hostOf(layout: Layout, index: number): number {
  return layout.clusters[index]?.host ?? index;
}

/** The selected incident while the scene shows it: all else then falls back to {@link REST_OPACITY}. */
export function focusedEntry(plan: Plan, { lo, hi }: Scene, selected: SelectedId | null): PlanEntry | null {
  if (selected?.type !== "incident") return null;
  return plan.entries.slice(lo, hi).find(({ id }) => id === selected.id) ?? null;
}
