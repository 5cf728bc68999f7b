import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { Incident } from "@/lib/domain/incident";
import { planOfView } from "@/lib/scene/plan/drawn-through";
import { sceneOf } from "@/lib/scene/scene-of";
import { focusedEntry } from "@/lib/static-map/map-signs";
import type { View } from "@/lib/view/view";

/** The selected incident, where the span and the filters of the view let it be drawn. */
export function shownIncident(dataset: Dataset, view: View): Incident | undefined {
  if (view.selected?.type !== "incident") return undefined;
  const plan = planOfView(datasetAsKnown(dataset, view.known), view);
  return focusedEntry(plan, sceneOf(plan, view.day), view.selected)
    ? dataset.incidentById.get(view.selected.id)
    : undefined;
}
