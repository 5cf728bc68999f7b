import type { PointedThing } from "@/lib/scene/layout/origin-link";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import { incidentAreaKey } from "./area-layers";
import { labelKey } from "./label-layers";
import { AREAS_SOURCE, LABELS_SOURCE, type OverlayLevel } from "./overlay-ids";

type OverlaySource = typeof AREAS_SOURCE | typeof LABELS_SOURCE;

/** Per source the features that are shown, with their level; what is missing is at 0. */
export type OverlayState = Readonly<Record<OverlaySource, ReadonlyMap<string, OverlayLevel>>>;

export const NO_OVERLAY: OverlayState = {
  [AREAS_SOURCE]: new Map(),
  [LABELS_SOURCE]: new Map(),
};

/**
 * Which areas and labels a scene shows, and which of them belong to the selected incident or place; an area also to the one
 * that is pointed at. A disc that counts several places has one label.
 */
export function overlayState(
  plan: Plan,
  scene: Scene,
  selected: SelectedId | null,
  hovered: PointedThing | null = null,
  layout: Pick<Layout, "clusters"> = { clusters: [] },
): OverlayState {
  const areas = new Map<string, OverlayLevel>();
  const labels = new Map<string, OverlayLevel>();
  const raise = (levels: Map<string, OverlayLevel>, key: string, isSelected: boolean) => {
    if (isSelected || !levels.has(key)) levels.set(key, isSelected ? 2 : 1);
  };
  const lit = [selected, hovered].map((id) => clusterOf(plan, scene, id));
  for (const { cluster: index } of scene.clusters) {
    const cluster = plan.clusters[index];
    if (!cluster) continue;
    labels.set(labelKey(layout.clusters[index]?.host ?? index), 1);
    if (cluster.form.type === "area") raise(areas, incidentAreaKey(cluster.form.areaId), lit.includes(index));
  }
  return { [AREAS_SOURCE]: areas, [LABELS_SOURCE]: labels };
}

/** The cluster of a place, or of an incident of the scene; -1 for none. */
function clusterOf(plan: Plan, scene: Scene, id: PointedThing | null): number {
  if (!id || id.type === "origin") return -1;
  if (id.type === "place") return plan.clusters.findIndex(({ placeIds }) => placeIds.includes(id.id));
  return plan.entries.slice(scene.lo, scene.hi).find((entry) => entry.id === id.id)?.cluster ?? -1;
}

/** What to set so that `before` becomes `after`: nothing more. */
export function overlayChanges(before: OverlayState, after: OverlayState) {
  return ([AREAS_SOURCE, LABELS_SOURCE] as const).flatMap((source) => {
    const gone = [...before[source].keys()].filter((id) => !after[source].has(id));
    const changed = [...after[source]].filter(([id, level]) => before[source].get(id) !== level);
    return [
      ...gone.map((id) => ({ source, id, level: 0 as const })),
      ...changed.map(([id, level]) => ({ source, id, level })),
    ];
  });
}
