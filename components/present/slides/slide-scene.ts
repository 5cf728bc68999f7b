import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { countSources } from "@/lib/scene/counts/count-sources";
import { planOfView } from "@/lib/scene/plan/drawn-through";
import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { visiblePlan } from "@/lib/scene/visible-plan";
import type { View } from "@/lib/view/view";

/** What a slide's view makes visible. */
export interface SlideScene {
  readonly plan: Plan;
  readonly scene: Scene;
  /** How many publications it rests on. */
  readonly sources: number;
}

export function slideSceneOf(
  dataset: Dataset,
  view: Pick<View, "day" | "span" | "filters" | "known">,
): SlideScene {
  const known = datasetAsKnown(dataset, view.known);
  const plan = planOfView(known, view);
  const scene = sceneOf(plan, view.day);
  return { plan, scene, sources: countSources(known, plan, scene) };
}

/** No more of it than is drawn, to be sent with a page. */
export function sentSlideScene({ plan, scene, sources }: SlideScene): SlideScene {
  return { ...visiblePlan(plan, scene), sources };
}
