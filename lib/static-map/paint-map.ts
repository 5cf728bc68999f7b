import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import { layoutFor } from "@/lib/scene/layout/layout-for";
import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import type { LayerName, MapExtras, SelectedId } from "@/lib/view/view";
import { mapName } from "./accessible-names";
import { type Drawing, type FrameDrawing, frameGroup } from "./drawing";
import { drawingBox } from "./frames";
import { type MapTheme, mapColours } from "./map-colours";
import { takenBoxes } from "./name-room";
import { paintAreas, paintLand, paintLines } from "./paint-basemap";
import { paintClusters, placeSymbolDefs } from "./paint-clusters";
import { paintExtrasTexts, paintGraticule, paintMeasure, paintRings } from "./paint-extras";
import { paintLabels } from "./paint-labels";
import { paintNames } from "./paint-names";
import { paintOriginSigns } from "./paint-origin-signs";
import { paintOriginLabels, paintOrigins } from "./paint-origins";
import { short } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";
import { PAGE_SURFACE } from "./svg/page-surface";

/** The families of a drawing that stands alone. */
export const MAP_FONTS = "IBM Plex Sans, IBM Plex Sans Arabic, sans-serif";

export interface MapPainting {
  readonly plan: Plan;
  readonly scene: Scene;
  /** Several are chosen from by `static-map.css`, by the width of the box; one brings its own size and place. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly theme: MapTheme;
  readonly lang: "en" | "ar";
  readonly selected: SelectedId | null;
  readonly hiddenLayers: readonly LayerName[];
  readonly extras: MapExtras;
  /** The link of an incident's mark; without it the drawing is one picture. */
  readonly hrefOf?: ((entry: PlanEntry) => string) | undefined;
  /** See {@link Drawing}. */
  readonly isTagged?: boolean;
}

/**
 * A scene as the text of one `<svg>`: the same picture as the interactive map's, for an HTML page. It stands in a box that
 * is positioned and hides what is over its edges; with several frames that box is the container `map`.
 */
export function paintMap({ theme, hiddenLayers, ...painting }: MapPainting): string {
  const drawing: Drawing = {
    ...painting,
    colours: mapColours(theme),
    hidden: hiddenLayers,
    surface: PAGE_SURFACE,
  };
  const { frames, scene, lang, hrefOf } = drawing;
  // A picture's inside is not read out, so one with links in it is a group.
  const role = hrefOf ? "group" : "img";
  return `<svg xmlns="http://www.w3.org/2000/svg" class="static-map" role="${role}" aria-label="${escapeXml(mapName(scene, lang))}" direction="ltr"${fonts(theme)}${placing(frames)}>${paintLayers(drawing)}</svg>`;
}

/** Everything that a drawing shows, bottom first, without the `<svg>` about it. */
export function paintLayers(drawing: Drawing): string {
  const { frames, colours, surface } = drawing;
  const inFrames = frames.map((frame) => {
    const at: FrameDrawing = {
      ...drawing,
      frame,
      layout: layoutFor(drawing.plan, frame.camera.zoom, { ...drawing, hiddenLayers: drawing.hidden }),
    };
    const taken = takenBoxes(at);
    const names = `<g aria-hidden="true">${paintGraticule(at, taken)}${paintNames(at, taken)}</g>`;
    return frameGroup(
      frame,
      `${names}${paintOriginSigns(at)}${paintClusters(at)}<g aria-hidden="true">${paintLabels(at)}${paintOriginLabels(at)}</g>`,
    );
  });
  const texts = frames.map((frame) => {
    const drawn = paintExtrasTexts({ ...drawing, frame });
    return frameGroup(frame, drawn && `<g aria-hidden="true">${drawn}</g>`);
  });
  const ground = [
    paintLand(drawing),
    paintAreas(drawing),
    paintLines(drawing),
    paintOrigins(drawing),
    paintRings(drawing),
  ].join("");
  const measure = paintMeasure(drawing);
  return [
    placeSymbolDefs(drawing),
    `<rect ${surface.fullSize} fill="${colours.basemap("sea")}"/>`,
    surface.ground(ground),
    ...inFrames,
    measure && surface.ground(measure),
    ...texts,
  ].join("");
}

/** A page sets its own; a picture stands alone. */
function fonts(theme: MapTheme): string {
  return theme === "css" ? "" : ` font-family="${MAP_FONTS}"`;
}

function placing([frame, ...others]: MapPainting["frames"]): string {
  if (others.length > 0) return "";
  const { width, height, centreX, centreY } = drawingBox(frame.camera);
  return ` style="position:absolute;max-width:none;width:${short(width, 2)}px;height:${short(height, 2)}px;left:calc(50% - ${short(centreX, 2)}px);top:calc(50% - ${short(centreY, 2)}px)"`;
}
