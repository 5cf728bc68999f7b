import type { MeasureText } from "./estimate-text-width";
import { type Box, distanceToBox, labelBox, labelSize, overlap } from "./label-box";
import type { LabelLayout } from "./scene";

/** What wants a name: a disc on the plane, in CSS pixels. */
export interface LabelWish {
  readonly cluster: number;
  readonly x: number;
  readonly y: number;
  /** The label keeps out of this much about the point. */
  readonly radius: number;
  /** It may come so near to the point where no mark is in its way. */
  readonly nearest: number;
  readonly lines: readonly string[];
  readonly rank: 1 | 2;
  /** Rather a name that might be read as another's than none. */
  readonly insist: boolean;
}

/** A disc that no label may cover, CSS pixels. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 3;
/** Obstacles farther away than this from a disc's edge are out of reach of its label, CSS pixels. */
const REACH = 300;
/** By so many pixels a label may be nearer to another disc than to its own, before it is left out. */
const MISREAD_PX: Record<1 | 2, number> = { 1: 16, 2: 2 };
const MISREAD_COST = 1000;
const SEEN_SHARE = 0.6;

/** Directions about the disc, clockwise from the right in degrees, with what a place there costs: right is best, then left. */
const PLACES = Array.from({ length: 32 }, (_, turn) => {
  const degrees = turn * 11.25;
  const angle = (degrees * Math.PI) / 180;
  const steep = Math.abs(Math.sin(angle));
  return {
    degrees,
    cost: 4 * steep + (Math.cos(angle) < -0.01 ? 2 : 0) + (steep > 0.8 && steep < 0.99 ? 1 : 0),
  };
});
/** How many lines, how much farther off in CSS pixels, at what cost. Names of rank 2 may not stand far off. */
const ATTEMPTS: readonly (readonly [lines: 1 | 2, extra: number, cost: number, rank: 1 | 2])[] = [
  [2, 0, 0, 2],
  [1, 0, 6, 2],
  [2, 7, 9, 2],
  [1, 7, 11, 2],
  [1, 12, 14, 1],
  [1, 18, 20, 1],
];

/** Nearer than the outermost mark, where marks are on one side only: how many lines, share of the way out, cost. */
const NEARER: readonly (readonly [lines: 1 | 2, share: number, cost: number])[] = [
  [2, 0, -8],
  [1, 0, -4],
  [2, 0.5, -4],
  [1, 0.5, 0],
];

/**
 * Gives each wish, the first first, the cheapest place about its disc that touches no obstacle and no label already placed:
 * near, with all its lines, not nearer to another disc than to its own. What finds none is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  measure: MeasureText,
): LabelLayout[] {
  const widthOf = remembering(measure);
  const taken: Box[] = [];
  return wishes.flatMap((wish) => {
    const near = obstacles.filter(
      ({ x, y, radius }) => Math.hypot(x - wish.x, y - wish.y) < radius + wish.radius + REACH,
    );
    const others = wishes.filter(
      ({ cluster, x, y }) => cluster !== wish.cluster && Math.hypot(x - wish.x, y - wish.y) < REACH,
    );
    let best: { readonly label: LabelLayout; readonly box: Box; readonly cost: number } | null = null;
    for (const { lines, reach, degrees, cost } of candidates(wish)) {
      if (best && cost >= best.cost) continue;
      const label = labelAt(wish, lines, labelSize(lines, widthOf), degrees, reach + GAP);
      const box = labelBox(label, widthOf, wish);
      if (taken.some((other) => overlap(box, other))) continue;
      if (near.some((disc) => distanceToBox(box, disc) < disc.radius)) continue;
      const total = cost + ambiguity(box, wish, others);
      if (!best || total < best.cost) best = { label, box, cost: total };
    }
    if (!best || (best.cost >= MISREAD_COST && !wish.insist)) return [];
    taken.push(best.box);
    return [best.label];
  });
}

/** What it costs that a label is nearly as near to others as to its own, and more where it would be read as theirs. */
function ambiguity(box: Box, wish: LabelWish, others: readonly LabelWish[]): number {
  const own = seenDistance(box, wish);
  const nearest = Math.min(...others.map((other) => seenDistance(box, other)));
  const misread = nearest < own - MISREAD_PX[wish.rank];
  return (misread ? MISREAD_COST : 0) + 0.5 * Math.max(0, own + 6 - nearest);
}

/** From a label to what is seen of a disc: its marks are seldom all there. */
function seenDistance(box: Box, disc: Obstacle): number {
  return distanceToBox(box, disc) - SEEN_SHARE * disc.radius;
}

/** Every attempt in every direction that a wish allows, with its cost. */
function candidates(wish: LabelWish) {
  const near = wish.nearest < wish.radius ? NEARER.filter(([count]) => count <= wish.lines.length) : [];
  const attempts = [
    ...near.map(
      ([count, share, cost]) => [count, wish.nearest + (wish.radius - wish.nearest) * share, cost] as const,
    ),
    ...ATTEMPTS.filter(([count, , , rank]) => rank >= wish.rank && count <= wish.lines.length).map(
      ([count, extra, cost]) => [count, wish.radius + extra, cost] as const,
    ),
  ];
  return attempts.flatMap(([count, reach, attemptCost]) => {
    const lines = wish.lines.slice(0, count);
    return PLACES.map(({ degrees, cost }) => ({ lines, reach, degrees, cost: attemptCost + cost }));
  });
}

/** Measures each text once. */
function remembering(measure: MeasureText): MeasureText {
  const widths = new Map<string, number>();
  return (text, sizePx, weight) => {
    const key = `${sizePx} ${weight} ${text}`;
    const width = widths.get(key) ?? measure(text, sizePx, weight);
    widths.set(key, width);
    return width;
  };
}

/** The label whose box stands in that direction, just so far off that it touches a circle of radius `reach`. */
function labelAt(
  { cluster, rank }: LabelWish,
  lines: readonly string[],
  { width, height, ascent }: { readonly width: number; readonly height: number; readonly ascent: number },
  degrees: number,
  reach: number,
): LabelLayout {
  const angle = (degrees * Math.PI) / 180;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  let near = 0;
  let far = reach + width + height;
  for (let step = 0; step < 20; step++) {
    const middle = (near + far) / 2;
    const gapX = Math.max(0, Math.abs(ux) * middle - width / 2);
    const gapY = Math.max(0, Math.abs(uy) * middle - height / 2);
    if (Math.hypot(gapX, gapY) < reach) near = middle;
    else far = middle;
  }
  const anchor = ux > 0.3 ? "start" : ux < -0.3 ? "end" : "middle";
  const side = anchor === "start" ? -width / 2 : anchor === "end" ? width / 2 : 0;
  return {
    cluster,
    anchor,
    x: tenth(ux * far + side),
    y: tenth(uy * far - height / 2 + ascent),
    lines,
    rank,
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
