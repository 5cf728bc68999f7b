import { svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { drawingPoint, percentXy, short, unitsPerPx } from "./drawing-units";
import type { Surface } from "./surface";

/** The surface of a drawing that style sheets size and place: in percentages of its box, strokes and symbols in pixels. */
export const PAGE_SURFACE: Surface = {
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
