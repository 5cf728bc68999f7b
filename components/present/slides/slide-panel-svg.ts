import type { MapPicture } from "@/lib/export/page/atlas-export-page";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import { SLIDE_BOX } from "./slide-camera";

/** What a slide shows in the place of its map, as an SVG document that fills its box. */
export function slidePanelSvg({ name, paint }: MapPicture): string {
  const { widthPx, heightPx } = SLIDE_BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="block" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${escapeXml(name)}" direction="ltr">${paint(SLIDE_BOX, "css")}</svg>`;
}
