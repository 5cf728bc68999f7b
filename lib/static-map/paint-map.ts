import { svgAreaPath, svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import { layoutOf } from "@/lib/scene/layout/layout-of";
import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { AREA_EDGE } from "@/lib/signs/area-look";
import type { LayerName, SelectedId } from "@/lib/view/view";
import { mapName } from "./accessible-names";
import { type Drawing, type FrameDrawing, frameGroup } from "./drawing";
import { drawingBox } from "./frames";
import { type MapTheme, mapColours } from "./map-colours";
import { takenBoxes } from "./name-room";
import { paintLand, paintLines } from "./paint-basemap";
import { paintClusters, placeSymbolDefs } from "./paint-clusters";
import { paintLabels } from "./paint-labels";
import { paintNames } from "./paint-names";
import { paintOriginSigns } from "./paint-origin-signs";
import { paintOriginLabels, paintOrigins } from "./paint-origins";
import { drawingPoint, percentXy, short, shortShare, unitsPerPx } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";
import type { Surface } from "./svg/surface";

/** The surface of a drawing that style sheets size and place: in percentages of its box, strokes and symbols in pixels. */
const PAGE_SURFACE: Surface = {
  ground: (content) =>
    `<svg viewBox="${svgBasemapPaths().viewBox}" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">${content}</svg>`,
  point: drawingPoint,
  unitsPerPx,
  path: (data) => data,
  evenStroke: ` vector-effect="non-scaling-stroke"`,
  fullSize: `width="100%" height="100%"`,
  xy: percentXy,
  textXy: (at, zoom, dy, dx) =>
    `${percentXy(at, zoom)}${dx === undefined ? "" : ` dx="${short(dx)}"`} dy="${short(dy)}"`,
  around: (at, zoom, content) => `<svg ${percentXy(at, zoom)} overflow="visible">${content}</svg>`,
  haloed: (halo, paint) => paint(` ${halo} paint-order="stroke"`),
  reuses: true,
  crop: null,
};

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
  /** The link of an incident's mark; without it the drawing is one picture. */
  readonly hrefOf?: ((entry: PlanEntry) => string) | undefined;
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
      layout: layoutOf(drawing.plan, frame.camera.zoom, drawing.lang),
    };
    const choice = { taken: takenBoxes(at), withTowns: !drawing.hidden.includes("towns") };
    const names = `<g aria-hidden="true">${paintNames(at, choice)}</g>`;
    return frameGroup(
      frame,
      `${names}${paintOriginSigns(at)}${paintClusters(at)}<g aria-hidden="true">${paintLabels(at)}${paintOriginLabels(at)}</g>`,
    );
  });
  const ground = [paintLand(drawing), paintAreas(drawing), paintLines(drawing), paintOrigins(drawing)].join(
    "",
  );
  return [
    placeSymbolDefs(drawing),
    `<rect ${surface.fullSize} fill="${colours.basemap("sea")}"/>`,
    surface.ground(ground),
    ...inFrames,
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

/** The area of the selected place or incident where it is known to an area alone, outlined. In ground units. */
function paintAreas({ plan, scene, hidden, selected, surface, colours }: Drawing): string {
  if (selected === null || hidden.includes("areas")) return "";
  const lit = plan.entries.slice(scene.lo, scene.hi).find(({ id }) => id === selected.id)?.cluster;
  return scene.clusters
    .flatMap(({ cluster: index }) => {
      const cluster = plan.clusters[index];
      if (cluster?.form.type !== "area") return [];
      const isSelected = index === lit || cluster.placeIds.some((id) => id === selected.id);
      const path = isSelected ? surface.path(svgAreaPath(cluster.form.areaId) ?? "", true) : "";
      if (path === "") return [];
      return `<path d="${path}"${surface.evenStroke} fill="none" stroke="${colours.mark("ink")}" stroke-width="${AREA_EDGE.widthPx}" stroke-opacity="${shortShare(AREA_EDGE.opacity)}" stroke-linejoin="round"/>`;
    })
    .join("");
}
