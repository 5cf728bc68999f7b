import { svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { phyllotaxis } from "@/lib/scene/packing/phyllotaxis";
import type { Plan, Scene } from "@/lib/scene/scene";
import { smallKindShape } from "@/lib/signs/glyphs";
import { ANSWER_KINDS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import type { Camera } from "@/lib/view/view";
import { mapColours } from "./map-colours";
import { drawingPoint, short, unitsPerPx } from "./svg/drawing-units";

/** The width of a small map in its own pixels; it is stretched to what room there is. */
const WIDTH_PX = 260;
/** The width of the map that a camera is meant for, CSS pixels: a small one shows as much. */
const CAMERA_WIDTH_PX = 960;
const MARK_RADIUS_PX = 3.4;
const BASE_ID = "small-map-base";

const colours = mapColours("css");
const [from, to] = [
  drawingPoint({ lat: THEATRE.smallMap.north, lng: THEATRE.smallMap.west }),
  drawingPoint({ lat: THEATRE.smallMap.south, lng: THEATRE.smallMap.east }),
];

/** Corner and size of what a small map shows, in units of the basemap: always of one shape. */
function windowOf(camera: Camera | null) {
  if (camera === null) return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  const width = CAMERA_WIDTH_PX * unitsPerPx(camera.zoom);
  const height = (width * (to.y - from.y)) / (to.x - from.x);
  const { x, y } = drawingPoint(camera);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The ground of all the small maps of a page, drawn once; each of them refers to it. Stands before them, unseen. */
export function smallMapBase(): string {
  const { land, theatre, borders, governorates, lakes, rivers } = svgBasemapPaths();
  const [first] = rivers;
  const line = (path: string, colour: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" vector-effect="non-scaling-stroke" stroke-linejoin="round"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true" style="position:absolute"><defs><g id="${BASE_ID}">`,
    `<path d="${land}" fill="${colours.basemap("land")}"/>`,
    `<path d="${theatre}" fill="${colours.basemap("theatreLand")}"/>`,
    line(governorates, colours.basemap("governorate"), 0.5),
    line(borders, colours.basemap("border"), 1),
    line(first, colours.basemap("river"), 1),
    `<path d="${lakes}" fill="${colours.basemap("lake")}"/>`,
    "</g></defs></svg>",
  ].join("");
}

/**
 * A scene as a small map on the ground of {@link smallMapBase}: each incident that has a point or an area is a mark. Shows
 * what the camera looks at, or the theatre.
 */
export function smallMap(plan: Plan, scene: Scene, camera: Camera | null = null): string {
  const shown = windowOf(camera);
  const perPx = shown.width / WIDTH_PX;
  const radius = MARK_RADIUS_PX * perPx;
  const taken = new Map<number, number>();
  const [under, over]: [string[], string[]] = [[], []];
  for (const entry of plan.entries.slice(scene.lo, scene.hi)) {
    const cluster = entry.cluster === null ? undefined : plan.clusters[entry.cluster];
    if (entry.cluster === null || !cluster) continue;
    const slot = taken.get(entry.cluster) ?? 0;
    taken.set(entry.cluster, slot + 1);
    const at = drawingPoint(cluster.at);
    const spot = phyllotaxis(slot, radius);
    const fill = colours.mark(entry.kind);
    // An area is a place only as a whole: its marks are hollow.
    const paint =
      cluster.form.type === "area"
        ? `fill="${colours.mark("paper")}" stroke="${fill}" stroke-width=".45"`
        : `fill="${fill}" stroke="${colours.mark("paper")}" stroke-width=".3"`;
    (ANSWER_KINDS.has(entry.kind) ? over : under).push(
      `<path d="${smallKindShape(entry.kind).path}" transform="translate(${short(at.x + spot.x)} ${short(at.y + spot.y)})scale(${short(radius, 2)})" ${paint}/>`,
    );
  }
  const places = [...taken.keys()].flatMap((index) => {
    const cluster = plan.clusters[index];
    if (cluster?.form.type !== "point") return [];
    const { x, y } = drawingPoint(cluster.at);
    const side = 2.6 * perPx;
    return `<rect x="${short(x - side / 2)}" y="${short(y - side / 2)}" width="${short(side)}" height="${short(side)}" fill="${colours.mark("ink")}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[shown.x, shown.y, shown.width, shown.height].map((value) => short(value, 0)).join(" ")}" aria-hidden="true" direction="ltr" style="display:block;width:100%;height:auto">`,
    `<rect x="${short(shown.x)}" y="${short(shown.y)}" width="100%" height="100%" fill="${colours.basemap("sea")}"/>`,
    `<use href="#${BASE_ID}"/>`,
    ...places,
    ...under,
    ...over,
    "</svg>",
  ].join("");
}
