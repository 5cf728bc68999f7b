import { svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { layoutOf } from "@/lib/scene/layout-of";
import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import type { LayerName, SelectedId } from "@/lib/view/view";
import { mapName } from "./accessible-names";
import { type Drawing, type FrameDrawing, frameGroup } from "./drawing";
import { short } from "./drawing-units";
import { escapeXml } from "./escape-xml";
import { drawingBox, type Frame } from "./frames";
import { type MapTheme, mapColours } from "./map-colours";
import { paintArcs } from "./paint-arcs";
import { paintAreas } from "./paint-areas";
import { paintLand, paintLines } from "./paint-basemap";
import { paintClusters, placeSymbolDefs } from "./paint-clusters";
import { paintLabels } from "./paint-labels";
import { paintNames } from "./paint-names";

export interface MapPainting {
  readonly plan: Plan;
  readonly scene: Scene;
  /** Several are chosen from by `static-map.css`, by the width of the box; one brings its own size and place. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly theme: MapTheme;
  readonly lang: "en" | "ar";
  readonly selected: SelectedId | null;
  readonly hiddenLayers: readonly LayerName[];
  /** The link of an incident's mark; without it the drawing is one picture. */
  readonly hrefOf?: ((entry: PlanEntry) => string) | undefined;
  /** Where the camera of the one frame looks at, in CSS pixels of a surrounding `<svg>`; without it the drawing is for HTML. */
  readonly centrePx?: { readonly x: number; readonly y: number } | undefined;
}

/**
 * A scene as the text of one `<svg>`: the same picture as the interactive map's, for an HTML page. It stands in a box that
 * is positioned and hides what is over its edges; with several frames that box is the container `map`.
 */
export function paintMap({ theme, hiddenLayers, centrePx, ...painting }: MapPainting): string {
  const drawing: Drawing = { ...painting, colours: mapColours(theme), hidden: hiddenLayers };
  const { frames, scene, lang, colours, hrefOf } = drawing;
  const inFrames = frames.map((frame) => {
    const at: FrameDrawing = { ...drawing, frame, layout: layoutOf(drawing.plan, frame.camera.zoom, lang) };
    const names = `<g aria-hidden="true">${paintNames(at)}</g>`;
    return frameGroup(frame, `${names}${paintClusters(at)}<g aria-hidden="true">${paintLabels(at)}</g>`);
  });
  // A picture's inside is not read out, so one with links in it is a group.
  const role = hrefOf ? "group" : "img";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="static-map" role="${role}" aria-label="${escapeXml(mapName(scene, lang))}" direction="ltr"${fonts(theme)}${centrePx ? within(frames[0], centrePx) : placing(frames)}>`,
    `<defs>${placeSymbolDefs(drawing)}</defs>`,
    `<rect width="100%" height="100%" fill="${colours.basemap("sea")}"/>`,
    `<svg viewBox="${svgBasemapPaths().viewBox}" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">`,
    paintLand(drawing),
    paintAreas(drawing),
    paintLines(drawing),
    paintArcs(drawing),
    "</svg>",
    ...inFrames,
    "</svg>",
  ].join("");
}

/** A page sets its own; a picture stands alone. */
function fonts(theme: MapTheme): string {
  return theme === "css" ? "" : ` font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif"`;
}

function placing([frame, ...others]: MapPainting["frames"]): string {
  if (others.length > 0) return "";
  const { width, height, centreX, centreY } = drawingBox(frame.camera);
  return ` style="position:absolute;max-width:none;width:${short(width, 2)}px;height:${short(height, 2)}px;left:calc(50% - ${short(centreX, 2)}px);top:calc(50% - ${short(centreY, 2)}px)"`;
}

function within(frame: Frame, { x, y }: { readonly x: number; readonly y: number }): string {
  const { width, height, centreX, centreY } = drawingBox(frame.camera);
  return ` x="${short(x - centreX, 2)}" y="${short(y - centreY, 2)}" width="${short(width, 2)}" height="${short(height, 2)}"`;
}
