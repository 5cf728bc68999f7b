import { project, worldInPicture } from "@/lib/basemap/mercator";

import type { FileTable } from "@/lib/files/table/file-table";
import { middleAcross180 } from "@/lib/files/table/table-bounds";
import { rowsDrawnAs } from "@/lib/gl/rows/rows-painter-for";
import type { LngLat } from "@/lib/scene/scene";
import type { FrameGround } from "@/lib/static-map/drawing";
import { type MapTheme, mapColours } from "@/lib/static-map/map-colours";
import { paintLand, paintLines } from "@/lib/static-map/paint-basemap";
import { paintExtrasTexts, paintGraticule, paintMeasure, paintRings } from "@/lib/static-map/paint-extras";
import { paintNames } from "@/lib/static-map/paint-names";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { pictureSurface } from "@/lib/static-map/picture-surface";
import { trimPath } from "@/lib/static-map/svg/trim-path";
import type { Camera, MapLayers } from "@/lib/view/view";
import { GROUND_UNITS } from "./ground-paths";
import { type GroundPaths, paintWorldNames } from "./world-names";

/** Half of the widest stroke of the basemap, and some more: cut edges stay out of sight. */
const MARGIN_PX = 24;

/** What lies under and over the rows of a map. */
interface FileGround {
  readonly below: string;
  /** Names of countries, seas and towns. */
  readonly above: string;
}

/**
 * Land, waters and names about a camera, as the static map of the atlas draws them: one world, from 180° west to 180° east or about the
 * middle of rows that lie on both sides of 180°.
 */
export function paintGround(
  paths: GroundPaths,
  camera: Camera,
  size: PictureSize,
  theme: MapTheme,
  table: FileTable,
  layers: MapLayers,
): FileGround {
  const { widthPx, heightPx } = size;
  const middle = middleAcross180(table);
  const { x: dx, y: dy, side: worldPx } = worldInPicture(camera, size);
  const onto = { scale: worldPx / GROUND_UNITS, dx, dy };
  const worldLeft = ((middle ?? 0.5) - 0.5) * worldPx + onto.dx;
  const kept = {
    left: Math.max(-MARGIN_PX, middle === null ? Number.NEGATIVE_INFINITY : worldLeft),
    top: -MARGIN_PX,
    right: Math.min(widthPx + MARGIN_PX, middle === null ? Number.POSITIVE_INFINITY : worldLeft + worldPx),
    bottom: heightPx + MARGIN_PX,
  };
  // The second goes on east of 180°.
  const first = middle === null ? 0 : Math.floor(middle - 0.5);
  const worlds = middle === null ? [0] : [first, first + 1];
  const colours = mapColours(theme);
  const path = (data: string, closed: boolean) =>
    worlds.map((world) => trimPath(data, closed, { ...onto, dx: onto.dx + world * worldPx }, kept)).join("");
  const groundOf = (camera: Camera): FrameGround => {
    const frame: FrameGround["frame"] = { name: "own", minWidthPx: 0, minHeightPx: 0, camera };
    const surface = { ...pictureSurface(camera, widthPx, heightPx), path };
    const { hiddenLayers: hidden, extras } = layers;
    return { frames: [frame], frame, colours, surface, hidden, extras, lang: "en" };
  };
  const ground = groundOf(camera);
  const grounds = worlds.map((world) => groundOf({ ...camera, lng: camera.lng - 360 * world }));
  const names = worlds.map((world, index) => {
    const pointOf = (at: LngLat) => {
      const { x, y } = project(at, camera.zoom);
      return { x: x + onto.dx + world * worldPx, y: y + onto.dy };
    };
    return (
      paintWorldNames(paths.names, camera.zoom, pointOf, size, colours) +
      paintNames(grounds[index] ?? ground, [])
    );
  });
  const sea = `<rect width="${widthPx}" height="${heightPx}" fill="${colours.basemap("sea")}"/>`;
  const under = grounds.map((at) => paintRings(at) + paintGraticule(at, []));
  const over = grounds.map((at) => paintMeasure(at) + paintExtrasTexts(at));
  return {
    below: sea + paintLand(ground, paths) + paintLines(ground, paths) + under.join(""),
    above: names.join("") + over.join(""),
  };
}

/** A map whole: `rows` are those of `paintRows` or `rowsImage`. From 0, 0 on, cut at its edges; at most once in a document. */
export function paintFileMap(
  { below, above }: FileGround,
  rows: string,
  { widthPx, heightPx }: PictureSize,
  table: Pick<FileTable, "count">,
): string {
  // As on the screen: names are read over points, and marks over names.
  const inside = rowsDrawnAs(table) === "marks" ? above + rows : rows + above;
  return `<defs><clipPath id="own-map"><rect width="${widthPx}" height="${heightPx}"/></clipPath></defs><g clip-path="url(#own-map)">${below}${inside}</g>`;
}

/** A picture of the rows, as `data:image/png;base64,…`, over the whole map. */
export function rowsImage(dataUrl: string, { widthPx, heightPx }: PictureSize): string {
  return `<image x="0" y="0" width="${widthPx}" height="${heightPx}" href="${dataUrl}"/>`;
}
