import { EARTH_CIRCUMFERENCE_KM, project, worldSizePx } from "@/lib/basemap/mercator";
import type { AreaId } from "@/lib/domain/place";
import { BAND_STRIPS, borderBand, isInside, type Px, type Ring } from "@/lib/scene/origins/border-band";
import { bearingOf, combOf, launchArc } from "@/lib/scene/origins/origin-direction";
import type { Box } from "@/lib/scene/packing/label-box";
import type { DrawnOrigin } from "@/lib/scene/scene";
import { LIT_RING } from "@/lib/signs/mark-look";
import { ORIGIN_LINE, type OriginStroke, STRIP_OPACITY } from "@/lib/signs/origin-look";
import { fittedLabel, type OriginLabel } from "./origin-labels";
import type { OriginLink } from "./origin-link";

/** A filled part of an origin's picture. */
interface OriginFill {
  readonly points: readonly Px[];
  /** 0..1. */
  readonly opacity: number;
}

interface OriginLine extends OriginFill {
  readonly widthPx: number;
  readonly stroke: OriginStroke;
}

/** All that is drawn of one origin, in CSS pixels of the world square at the picture's zoom. */
export interface OriginPicture {
  readonly origin: DrawnOrigin;
  readonly fills: readonly OriginFill[];
  readonly lines: readonly OriginLine[];
  readonly label: OriginLabel | null;
}

export interface OriginGround {
  readonly zoom: number;
  readonly lang: "en" | "ar";
  /** The rings of an area in CSS pixels of the world square at that zoom; none where its outline is not at hand. */
  readonly ringsOf: (areaId: AreaId) => readonly Ring[];
  /** What is seen of the map, in CSS pixels of the world square at that zoom: labels are whole in it. `null` for all of it. */
  readonly view: Box | null;
  /** What the labels keep off beside the target: names that stay bright, in the same pixels. */
  readonly names?: readonly Box[];
}

/** Weight falls to a third over so many km beyond the border's nearest point. */
const FADE_KM = 170;
/** Of a border about its own target: no part of it is nearer to the launch than another. */
const EVEN_WEIGHT = 0.6;
const CIRCLE_CORNERS = 48;
const LEAST_CIRCLE_PX = 9;
/** Between the ticks that strike a denied area's outline out, CSS pixels. */
const TICK_PX = 22;

/** What an incident's origins look like on a map at a zoom: bands, strokes, arcs and labels. The only geometry of origins there is. */
export function originPictures(
  origins: readonly DrawnOrigin[],
  ground: OriginGround,
): readonly OriginPicture[] {
  const { zoom, ringsOf } = ground;
  const labels = originLabels(origins, ground);
  return origins.map((origin, index) => {
    const target = origin.to && project(origin.to, zoom);
    const kmPerPx = kmPerPxAt(origin.to?.lat ?? origin.at?.lat ?? 0, zoom);
    const rings = ringsFor(origin, zoom, ringsOf);
    const label = labels[index] ?? null;
    if (rings.length === 0) return { origin, fills: [], lines: [], label };
    return origin.stance === "denied"
      ? { origin, fills: [], lines: struckOut(rings, target, kmPerPx), label }
      : { origin, ...claimed(origin, rings, target, kmPerPx, zoom), label };
  });
}

/** The words of {@link originPictures} alone, one for each origin, without the work of its bands; `null` where they have no room. */
export function originLabels(
  origins: readonly DrawnOrigin[],
  { zoom, lang, ringsOf, view, names = [] }: OriginGround,
): readonly (OriginLabel | null)[] {
  const taken: Box[] = [...names];
  return origins.map((origin) => {
    const target = origin.to && project(origin.to, zoom);
    const rings = ringsFor(origin, zoom, ringsOf);
    const at = origin.at && project(origin.at, zoom);
    const label = fittedLabel({ origin, target, rings, lang, view, at }, taken);
    if (label) taken.push(label.box);
    return label;
  });
}

/** What is drawn while one end of a link is pointed at: the borders of its origins, a ring about each target, and the way between. */
export function linkPictures(
  { origins, targets }: OriginLink,
  { zoom, ringsOf }: Pick<OriginGround, "zoom" | "ringsOf">,
): readonly OriginPicture[] {
  const rings = targets.map(({ at, dx, dy, radius }): OriginLine => {
    const { x, y } = project(at, zoom);
    const points = circleOf({ x: x + dx, y: y + dy }, radius);
    return {
      points: [...points, ...points.slice(0, 1)],
      opacity: 1,
      widthPx: LIT_RING.selectedPx,
      stroke: "solid",
    };
  });
  return origins.map((origin, index) => {
    const area = ringsFor(origin, zoom, ringsOf);
    const kmPerPx = kmPerPxAt(origin.at?.lat ?? 0, zoom);
    const { fills, lines } = claimed(origin, area, null, kmPerPx, zoom);
    const ways = targets.map(({ at }) => wayTo(origin, area, project(at, zoom), kmPerPx, zoom));
    return {
      origin,
      fills: [...fills, ...ways.flatMap((way) => way.fills)],
      lines: [...lines, ...ways.flatMap((way) => way.lines), ...(index === 0 ? rings : [])],
      label: null,
    };
  });
}

/** Km to one CSS pixel at a latitude in degrees. */
function kmPerPxAt(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180)) / worldSizePx(zoom);
}

function ringsFor({ extent }: DrawnOrigin, zoom: number, ringsOf: OriginGround["ringsOf"]): readonly Ring[] {
  if (!extent) return [];
  if (extent.type === "area") return ringsOf(extent.areaId);
  const middle = project(extent.at, zoom);
  const radius = Math.max(LEAST_CIRCLE_PX, extent.radiusKm / kmPerPxAt(extent.at.lat, zoom));
  return [circleOf(middle, radius)];
}

function circleOf(middle: Px, radius: number): Ring {
  return Array.from({ length: CIRCLE_CORNERS }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / CIRCLE_CORNERS;
    return { x: middle.x + radius * Math.cos(turn), y: middle.y + radius * Math.sin(turn) };
  });
}

/** How strongly a point of the border is drawn: by its distance from the target beyond the nearest, evenly about a target within. */
function weightsOf(rings: readonly Ring[], target: Px | null, kmPerPx: number): (at: Px) => number {
  if (!target || isInside(target, rings)) return () => EVEN_WEIGHT;
  const px = ({ x, y }: Px) => Math.hypot(x - target.x, y - target.y);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) for (const at of ring) nearest = Math.min(nearest, px(at));
  return (at) => Math.exp((-Math.max(0, px(at) - nearest) * kmPerPx) / FADE_KM);
}

function claimed(
  origin: DrawnOrigin,
  rings: readonly Ring[],
  target: Px | null,
  kmPerPx: number,
  zoom: number,
): Pick<OriginPicture, "fills" | "lines"> {
  const { extent, stroke, stance } = origin;
  const circle = extent?.type === "circle";
  const weightAt = circle ? () => 0.9 : weightsOf(rings, target, kmPerPx);
  const { strips, edges } = borderBand(rings, { depthPx: bandPx(zoom), weightAt });
  const fills = strips.map(
    ({ points, weight }): OriginFill => ({
      points,
      opacity: weight * STRIP_OPACITY * (4 / BAND_STRIPS),
    }),
  );
  const borders = edges.map(
    ({ points, weight }): OriginLine => ({
      points,
      opacity: Math.min(1, 0.15 + weight),
      widthPx: ORIGIN_LINE.borderPx,
      stroke,
    }),
  );
  if (!target || stance !== "asserted") return { fills, lines: borders };
  const way = wayTo(origin, rings, target, kmPerPx, zoom);
  return { fills: [...fills, ...way.fills], lines: [...borders, ...way.lines] };
}

/** An arc from a known point to the target; a comb into the target from the bearing of an area. */
function wayTo(
  { extent, stroke }: DrawnOrigin,
  rings: readonly Ring[],
  target: Px,
  kmPerPx: number,
  zoom: number,
): Pick<OriginPicture, "fills" | "lines"> {
  if (extent?.type === "circle") {
    const arc = launchArc(project(extent.at, zoom), target);
    return arc
      ? {
          fills: [{ points: arc.head, opacity: 1 }],
          lines: [{ points: arc.line, opacity: 1, widthPx: ORIGIN_LINE.arcPx, stroke }],
        }
      : { fills: [], lines: [] };
  }
  const bearing = bearingOf(rings, target, kmPerPx);
  const comb = bearing ? combOf(bearing, target, kmPerPx) : [];
  return {
    fills: [],
    lines: comb.map(
      ({ points, weight, widthPx }): OriginLine => ({ points, opacity: weight, widthPx, stroke: "solid" }),
    ),
  };
}

/** Wider the nearer one looks, within what a phone and a wall can take. */
function bandPx(zoom: number): number {
  return Math.min(46, Math.max(12, 26 * 2 ** ((zoom - 6) * 0.6)));
}

/** The outline of an area that is said not to be the origin, with short strokes across it. */
function struckOut(rings: readonly Ring[], target: Px | null, kmPerPx: number): OriginLine[] {
  const { edges } = borderBand(rings, { depthPx: TICK_PX, weightAt: weightsOf(rings, target, kmPerPx) });
  return edges.flatMap(({ points, weight }): OriginLine[] => {
    const look = {
      opacity: Math.min(1, 0.15 + weight),
      widthPx: ORIGIN_LINE.deniedPx,
      stroke: "solid",
    } as const;
    let since = TICK_PX / 2;
    const ticks = points.flatMap((at, index): OriginLine[] => {
      const next = points[index + 1];
      if (!next) return [];
      since += Math.hypot(next.x - at.x, next.y - at.y);
      if (since < TICK_PX) return [];
      since = 0;
      return [
        {
          ...look,
          points: [
            { x: at.x - 4, y: at.y - 4 },
            { x: at.x + 4, y: at.y + 4 },
          ],
        },
      ];
    });
    return [{ ...look, points }, ...ticks];
  });
}
