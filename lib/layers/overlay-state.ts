import type { Plan, Scene } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import { incidentAreaKey, launchKey } from "./area-layers";
import { labelKey } from "./label-layers";
import { arcKey } from "./origin-layers";
import { ARCS_SOURCE, AREAS_SOURCE, LABELS_SOURCE, type OverlayLevel } from "./overlay-ids";

export type OverlaySource = typeof AREAS_SOURCE | typeof ARCS_SOURCE | typeof LABELS_SOURCE;

/** Per source the features that are shown, with their level; what is missing is at 0. */
export type OverlayState = Readonly<Record<OverlaySource, ReadonlyMap<string, OverlayLevel>>>;

export interface OverlayChange {
  readonly source: OverlaySource;
  readonly id: string;
  readonly level: OverlayLevel;
}

export const NO_OVERLAY: OverlayState = {
  [AREAS_SOURCE]: new Map(),
  [ARCS_SOURCE]: new Map(),
  [LABELS_SOURCE]: new Map(),
};

/** Which areas, arcs and labels a scene shows, and which of them belong to the selected incident or place. */
export function overlayState(plan: Plan, scene: Scene, selected: SelectedId | null): OverlayState {
  const areas = new Map<string, OverlayLevel>();
  const arcs = new Map<string, OverlayLevel>();
  const labels = new Map<string, OverlayLevel>();
  const raise = (levels: Map<string, OverlayLevel>, key: string, isSelected: boolean) => {
    if (isSelected || !levels.has(key)) levels.set(key, isSelected ? 2 : 1);
  };
  const isSelected = (id: string) => selected?.id === id;
  for (const { cluster: index } of scene.clusters) {
    const cluster = plan.clusters[index];
    if (!cluster) continue;
    labels.set(labelKey(index), 1);
    if (cluster.form.type === "area")
      raise(areas, incidentAreaKey(cluster.form.areaId), cluster.placeIds.some(isSelected));
  }
  for (const area of scene.launchAreas) raise(areas, launchKey(area), isSelected(area.incidentId));
  for (const arc of scene.arcs) raise(arcs, arcKey(arc), isSelected(arc.incidentId));
  return { [AREAS_SOURCE]: areas, [ARCS_SOURCE]: arcs, [LABELS_SOURCE]: labels };
}

/** What to set so that `before` becomes `after`: nothing more. */
export function overlayChanges(before: OverlayState, after: OverlayState): OverlayChange[] {
  return ([AREAS_SOURCE, ARCS_SOURCE, LABELS_SOURCE] as const).flatMap((source) => {
    const gone = [...before[source].keys()].filter((id) => !after[source].has(id));
    const changed = [...after[source]].filter(([id, level]) => before[source].get(id) !== level);
    return [
      ...gone.map((id) => ({ source, id, level: 0 as const })),
      ...changed.map(([id, level]) => ({ source, id, level })),
    ];
  });
}
