import { type TimelineFacts, timelineFactsOf } from "@/components/timeline/timeline-facts";
import type { Dataset } from "@/lib/dataset/dataset";
import { planOfView } from "@/lib/scene/plan/drawn-through";
import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { visiblePlan } from "@/lib/scene/visible-plan";
import type { View } from "@/lib/view/view";

/** What the server sends of a view: enough to draw it the same until the dataset itself is here. */
export interface SceneSeed {
  /** Holds the entries of `scene` alone, so that `scene.lo` is 0. */
  readonly plan: Plan;
  readonly scene: Scene;
  readonly timeline: TimelineFacts;
}

/** The seed of a view of the dataset as it was known then, and the whole plan and scene that it is cut from. */
export function sceneSeedOf(
  dataset: Dataset,
  view: View,
): { readonly plan: Plan; readonly scene: Scene; readonly seed: SceneSeed } {
  const plan = planOfView(dataset, view);
  const scene = sceneOf(plan, view.day);
  const timeline = timelineFactsOf(dataset, view.filters, view.axis);
  return { plan, scene, seed: { ...visiblePlan(plan, scene), timeline } };
}
