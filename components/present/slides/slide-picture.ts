import type { Dataset } from "@/lib/dataset/dataset";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { panelPicture } from "@/lib/panels/panel-picture";
import { smallMap } from "@/lib/static-map/small-map";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import type { View } from "@/lib/view/view";
import { SLIDE_BOX } from "./slide-camera";
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
  if (picture === null) return null;
  const { widthPx, heightPx } = SLIDE_BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="block" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${escapeXml(picture.name)}" direction="ltr">${picture.paint(SLIDE_BOX, "css")}</svg>`;
}
