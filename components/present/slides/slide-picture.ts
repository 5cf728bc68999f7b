import type { Dataset } from "@/lib/dataset/dataset";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { panelPicture } from "@/lib/panels/panel-picture";
import { smallMap } from "@/lib/static-map/small-map";
import type { View } from "@/lib/view/view";
import { slidePanelSvg } from "./slide-panel-svg";
import { slideSceneOf } from "./slide-scene";

/** The small picture of a slide as SVG text: of its panel, or its map on the ground of `smallMapBase`. */
export function paintSlidePicture(dataset: Dataset, view: View): string {
  const panel = paintSlidePanel(dataset, view);
  if (panel !== null) return panel;
  const { plan, scene } = slideSceneOf(dataset, view);
  return smallMap(plan, scene, view.camera);
}

/** What a slide shows in the place of its map, as an SVG document that fills its box; `null` where it shows the map. */
export function paintSlidePanel(dataset: Dataset, view: View): string | null {
  const picture = panelPicture(exhibitOf(dataset, view, ""));
  return picture && slidePanelSvg(picture);
}
