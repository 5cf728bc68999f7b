import type { Dataset } from "@/lib/dataset/dataset";
import { smallMap } from "@/lib/static-map/small-map";
import type { View } from "@/lib/view/view";
import { slideSceneOf } from "./slide-scene";

/** The small picture of a slide's map as SVG text, on the ground of `smallMapBase`. */
export function paintSlidePicture(
  dataset: Dataset,
  view: Pick<View, "day" | "span" | "filters" | "known" | "camera">,
): string {
  const { plan, scene } = slideSceneOf(dataset, view);
  return smallMap(plan, scene, view.camera);
}
