import type { Picked } from "@/lib/gl/pick-mark";
import type { PointedThing } from "@/lib/scene/layout/origin-link";
import type { OriginSign } from "@/lib/scene/layout/origin-signs";
import { clustersCountedAt } from "@/lib/scene/packing/cluster-signs";
import type { Cluster, Layout, LngLat, Plan, PlanEntry } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";

/** What the pointer is on: an incident's mark, a place with its counted disc or symbol, or a launch chevron. */
export type MapTarget =
  | { readonly type: "incident"; readonly entry: PlanEntry }
  | {
      readonly type: "place";
      readonly cluster: Cluster;
      /** Whatever its disc counts, itself first. */
      readonly together: readonly Cluster[];
    }
  | { readonly type: "origin"; readonly sign: OriginSign };

/** What can be selected: an incident or a place. */
export type ListedTarget = Exclude<MapTarget, { readonly type: "origin" }>;

/** CSS pixels from the top left of the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export function targetOf(
  plan: Plan,
  picked: Picked | null,
  layout: Pick<Layout, "clusters"> = { clusters: [] },
): MapTarget | null {
  if (!picked) return null;
  if (picked.type === "mark") {
    const entry = plan.entries[picked.entry];
    return entry ? { type: "incident", entry } : null;
  }
  const cluster = plan.clusters[picked.cluster];
  if (!cluster) return null;
  const together = clustersCountedAt(layout, picked.cluster).flatMap((index) => plan.clusters[index] ?? []);
  return { type: "place", cluster, together };
}

export function selectedIdOf(target: ListedTarget): SelectedId {
  return target.type === "incident"
    ? { type: "incident", id: target.entry.id }
    : { type: "place", id: target.cluster.id };
}

export function pointedAt(target: MapTarget): PointedThing {
  return target.type === "origin" ? { type: "origin", id: target.sign.key } : selectedIdOf(target);
}

/** Where an incident or place of the list is on the map. */
export function pickedOf(plan: Plan, id: PointedThing | null): Picked | null {
  if (!id || id.type === "origin") return null;
  if (id.type === "incident") {
    const entry = plan.entries.findIndex((candidate) => candidate.id === id.id);
    return entry === -1 ? null : { type: "mark", entry };
  }
  const cluster = plan.clusters.findIndex(({ placeIds }) => placeIds.includes(id.id));
  return cluster === -1 ? null : { type: "cluster", cluster };
}

/** Whether two are the same thing, counted alike. */
export function sameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  if (a?.type === "incident") return b?.type === "incident" && a.entry.id === b.entry.id;
  if (a?.type === "place")
    return (
      b?.type === "place" && a.together.map(({ id }) => id).join() === b.together.map(({ id }) => id).join()
    );
  if (a?.type === "origin") return b?.type === "origin" && a.sign.key === b.sign.key;
  return b === null;
}

/** The cluster of an incident or a place, whether it is a mark or counted. */
export function clusterOf(plan: Plan, id: SelectedId | null): number | null {
  const picked = pickedOf(plan, id);
  if (picked?.type === "mark") return plan.entries[picked.entry]?.cluster ?? null;
  return picked?.cluster ?? null;
}

/** What of a selection the reader should see: its mark or place, and the point or district that it was launched from. */
export function revealOf(
  plan: Plan,
  selectedId: SelectedId | null,
): { readonly at: LngLat; readonly from: LngLat | null } | null {
  const at = plan.clusters[clusterOf(plan, selectedId) ?? -1]?.at;
  if (!at) return null;
  const picked = pickedOf(plan, selectedId);
  // A point or district can be shown whole; a country cannot.
  const origin =
    picked?.type === "mark"
      ? plan.origins.find(({ entry, extent }) => entry === picked.entry && extent?.type === "circle")
      : undefined;
  return { at, from: origin?.at ?? null };
}
