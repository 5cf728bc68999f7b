import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import type { MapLayers, View } from "@/lib/view/view";
import { framesOf } from "./frames";
import { paintMap } from "./paint-map";

/** The map of a view for the page: both themes in one markup, all default frames where the view has no camera. `isTagged`: see `Drawing`. */
export function paintView(
  plan: Plan,
  scene: Scene,
  view: Pick<View, "camera" | "lang" | "selected" | keyof MapLayers>,
  hrefOf: (entry: PlanEntry) => string,
  isTagged = false,
): string {
  const { camera, lang, selected, hiddenLayers, extras } = view;
  return paintMap({
    plan,
    scene,
    frames: framesOf(camera),
    theme: "css",
    lang,
    selected,
    hiddenLayers,
    extras,
    hrefOf,
    isTagged,
  });
}
