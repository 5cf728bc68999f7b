import { project, worldSizePx } from "@/lib/basemap/mercator";
import type { SvgBasemapPaths } from "@/lib/basemap/svg-basemap";
import type { Day } from "@/lib/domain/day";
import { rowsDrawnAs } from "@/lib/layers/rows-painter-for";
import type { OwnTable } from "@/lib/own-data/own-table";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";
import type { FrameDrawing } from "@/lib/static-map/drawing";
import type { Frame } from "@/lib/static-map/frames";
import { type MapTheme, mapColours } from "@/lib/static-map/map-colours";
import { paintLand, paintLines } from "@/lib/static-map/paint-basemap";
import { paintNames } from "@/lib/static-map/paint-names";
import { pictureSurface } from "@/lib/static-map/picture-surface";
import { trimPath } from "@/lib/static-map/trim-path";
import type { Camera } from "@/lib/view/view";
import type { MapSize } from "./fit-rows";
import { GROUND_UNITS } from "./ground-paths";

/** Half of the widest stroke of the basemap, and some more: cut edges stay out of sight. */
const MARGIN_PX = 24;

/** What lies under and over the rows of a map. */
export interface OwnGround {
  readonly below: string;
  /** Names of countries, seas and towns. */
  readonly above: string;
}

/** Land, waters and names about a camera, as the static map of the atlas draws them. */
export function paintGround(
  paths: SvgBasemapPaths,
  camera: Camera,
  { widthPx, heightPx }: MapSize,
  theme: MapTheme,
): OwnGround {
  const centre = project(camera, camera.zoom);
  const onto = {
    scale: worldSizePx(camera.zoom) / GROUND_UNITS,
    dx: widthPx / 2 - centre.x,
    dy: heightPx / 2 - centre.y,
  };
  const kept = {
    left: -MARGIN_PX,
    top: -MARGIN_PX,
    right: widthPx + MARGIN_PX,
    bottom: heightPx + MARGIN_PX,
  };
  const frame: Frame = { name: "own", minWidthPx: 0, minHeightPx: 0, camera };
  const colours = mapColours(theme);
  const drawing: FrameDrawing = {
    plan: NO_PLAN,
    scene: NO_SCENE,
    layout: { ...NO_LAYOUT, zoom: camera.zoom },
    frames: [frame],
    frame,
    colours,
    surface: {
      ...pictureSurface(camera, widthPx, heightPx),
      path: (data, closed) => trimPath(data, closed, onto, kept),
    },
    lang: "en",
    selected: null,
    hidden: [],
  };
  const sea = `<rect width="${widthPx}" height="${heightPx}" fill="${colours.basemap("sea")}"/>`;
  return { below: sea + paintLand(drawing, paths) + paintLines(drawing, paths), above: paintNames(drawing) };
}

/** A map whole: `rows` are those of `paintRows` or `rowsImage`. From 0, 0 on, cut at its edges; at most once in a document. */
export function paintOwnMap(
  { below, above }: OwnGround,
  rows: string,
  { widthPx, heightPx }: MapSize,
  table: Pick<OwnTable, "count">,
): string {
  // As on the screen: names are read over points, and marks over names.
  const inside = rowsDrawnAs(table) === "marks" ? above + rows : rows + above;
  return `<defs><clipPath id="own-map"><rect width="${widthPx}" height="${heightPx}"/></clipPath></defs><g clip-path="url(#own-map)">${below}${inside}</g>`;
}

/** A picture of the rows, as `data:image/png;base64,…`, over the whole map. */
export function rowsImage(dataUrl: string, { widthPx, heightPx }: MapSize): string {
  return `<image x="0" y="0" width="${widthPx}" height="${heightPx}" href="${dataUrl}"/>`;
}

// The ground knows nothing of the atlas's own incidents.
const NO_DAY = 0 as Day;
const NO_PLAN: Plan = {
  entries: [],
  clusters: [],
  origins: [],
  span: { type: "day" },
  firstDay: NO_DAY,
  lastDay: NO_DAY,
};
const NO_SCENE: Scene = {
  day: NO_DAY,
  first: NO_DAY,
  last: NO_DAY,
  lo: 0,
  hi: 0,
  counts: { attack: 0, "us-strike": 0, interception: 0, other: 0 },
  total: 0,
  clusters: [],
  origins: [],
};
const NO_LAYOUT: Layout = { zoom: 0, markRadius: 0, clusters: [], labels: [], origins: [] };
