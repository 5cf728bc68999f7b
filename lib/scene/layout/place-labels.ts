import type { MeasureText } from "@/lib/scene/packing/estimate-text-width";
import { isWithin } from "@/lib/scene/packing/find-room";
import { type Box, distanceToBox, LABEL_ASCENT_PX, labelSize, overlap } from "@/lib/scene/packing/label-box";
import type { LabelLayout } from "@/lib/scene/scene";

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
interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 3;
/** Discs farther away than this are not taken for the label's own, CSS pixels. */
const REACH = 300;
/** By so many pixels a label may be nearer to another disc than to its own, before it is left out. */
const MISREAD_PX: Record<1 | 2, number> = { 1: 16, 2: 2 };
const MISREAD_COST = 1000;
const SEEN_SHARE = 0.6;

/** Directions about the disc, clockwise from the right, with what a place there costs: right is best, then left. */
const PLACES = Array.from({ length: 32 }, (_, turn) => {
  const angle = (turn * Math.PI) / 16;
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const steep = Math.abs(uy);
  return { ux, uy, cost: 4 * steep + (ux < -0.01 ? 2 : 0) + (steep > 0.8 && steep < 0.99 ? 1 : 0) };
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

const MAX_EXTRA_PX = Math.max(...ATTEMPTS.map(([, extra]) => extra));

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
    const sizes = ([1, 2] as const).map((count) => labelSize(wish.lines.slice(0, count), widthOf));
    const farthest = 2 * (wish.radius + MAX_EXTRA_PX + GAP) + Math.max(...sizes.map(diagonalOf));
    const near = obstacles.filter((disc) => isWithin(disc, wish, disc.radius + farthest));
    const others = wishes.filter((other) => other.cluster !== wish.cluster && isWithin(other, wish, REACH));
    let best: { readonly candidate: Candidate; readonly box: Box; readonly cost: number } | null = null;
    for (const candidate of candidatesFor(wish)) {
      // They ascend by cost, and nothing makes one cheaper.
      if (best && candidate.cost >= best.cost) break;
      const size = sizes[candidate.count - 1];
      if (!size) continue;
      const box = boxAt(wish, candidate, size);
      if (taken.some((other) => overlap(box, other))) continue;
      if (near.some((disc) => isTouching(box, disc))) continue;
      const total = candidate.cost + ambiguity(box, wish, others);
      if (!best || total < best.cost) best = { candidate, box, cost: total };
    }
    if (!best || (best.cost >= MISREAD_COST && !wish.insist)) return [];
    taken.push(best.box);
    return [labelIn(best.box, wish, best.candidate)];
  });
}

function diagonalOf({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.hypot(width, height);
}

function isTouching(box: Box, { x, y, radius }: Obstacle): boolean {
  const dx = x - Math.min(box.right, Math.max(box.left, x));
  const dy = y - Math.min(box.bottom, Math.max(box.top, y));
  return dx * dx + dy * dy < radius * radius;
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

interface Candidate {
  readonly count: 1 | 2;
  /** How far out its circle is: a share of the way from `nearest` to `radius`, and so much farther. */
  readonly share: number;
  readonly extra: number;
  /** Direction, of length 1. */
  readonly ux: number;
  readonly uy: number;
  readonly cost: number;
}

const known = new Map<string, readonly Candidate[]>();

/** Every attempt in every direction that a wish allows, the cheapest first. */
function candidatesFor({ nearest, radius, rank, lines }: LabelWish): readonly Candidate[] {
  const isUneven = nearest < radius;
  const key = `${isUneven} ${rank} ${lines.length}`;
  const candidates = known.get(key) ?? allCandidates(isUneven, rank, lines.length);
  known.set(key, candidates);
  return candidates;
}

function allCandidates(isUneven: boolean, rank: 1 | 2, most: number): Candidate[] {
  const attempts = [
    ...(isUneven ? NEARER : []).map(([count, share, cost]) => ({ count, share, extra: 0, cost })),
    ...ATTEMPTS.filter(([, , , least]) => least >= rank).map(([count, extra, cost]) => ({
      count,
      share: 1,
      extra,
      cost,
    })),
  ].filter(({ count }) => count <= most);
  return attempts
    .flatMap((attempt) => PLACES.map((place) => ({ ...place, ...attempt, cost: attempt.cost + place.cost })))
    .sort((a, b) => a.cost - b.cost);
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

/** The box in that direction, just so far off that it touches its circle about the wish's point. */
function boxAt(
  wish: LabelWish,
  { share, extra, ux, uy }: Candidate,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const reach = wish.nearest + (wish.radius - wish.nearest) * share + extra + GAP;
  const out = wayOut(Math.abs(ux), Math.abs(uy), width / 2, height / 2, reach);
  const [left, top] = [wish.x + ux * out - width / 2, wish.y + uy * out - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

/** How far along `ux, uy` the middle of a box of half that width and height is when it just touches a circle of radius `reach`. */
function wayOut(ux: number, uy: number, halfWidth: number, halfHeight: number, reach: number): number {
  const sideways = (reach + halfWidth) / ux;
  if (sideways * uy <= halfHeight) return sideways;
  const upright = (reach + halfHeight) / uy;
  if (upright * ux <= halfWidth) return upright;
  // By its corner.
  const along = ux * halfWidth + uy * halfHeight;
  return along + Math.sqrt(Math.max(0, along ** 2 - halfWidth ** 2 - halfHeight ** 2 + reach ** 2));
}

function labelIn(box: Box, { cluster, x, y, lines, rank }: LabelWish, { count, ux }: Candidate): LabelLayout {
  const anchor = ux > 0.3 ? "start" : ux < -0.3 ? "end" : "middle";
  const side = anchor === "start" ? box.left : anchor === "end" ? box.right : (box.left + box.right) / 2;
  return {
    cluster,
    anchor,
    x: tenth(side - x),
    y: tenth(box.top + LABEL_ASCENT_PX - y),
    lines: lines.slice(0, count),
    rank,
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
