import type { Picked } from "@/lib/layers/pick-mark";
import type { Cluster, Plan, PlanEntry } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";

/** What the pointer is on: an incident's mark, or a place with its counted disc or symbol. */
export type MapTarget =
  | { readonly type: "incident"; readonly entry: PlanEntry }
  | { readonly type: "place"; readonly cluster: Cluster };

/** CSS pixels from the top left of the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export function targetOf(plan: Plan, picked: Picked | null): MapTarget | null {
  if (!picked) return null;
  if (picked.type === "mark") {
    const entry = plan.entries[picked.entry];
    return entry ? { type: "incident", entry } : null;
  }
  const cluster = plan.clusters[picked.cluster];
  return cluster ? { type: "place", cluster } : null;
}

export function selectedIdOf(target: MapTarget): SelectedId {
  return target.type === "incident"
    ? { type: "incident", id: target.entry.id }
    : { type: "place", id: target.cluster.id };
}

/** Where an incident or place of the list is on the map. */
export function pickedOf(plan: Plan, id: SelectedId | null): Picked | null {
  if (!id) return null;
  if (id.type === "incident") {
    const entry = plan.entries.findIndex((candidate) => candidate.id === id.id);
    return entry === -1 ? null : { type: "mark", entry };
  }
  const cluster = plan.clusters.findIndex(({ placeIds }) => placeIds.includes(id.id));
  return cluster === -1 ? null : { type: "cluster", cluster };
}
