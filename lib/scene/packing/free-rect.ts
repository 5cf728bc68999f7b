import { meet } from "./label-box";

/** A box in CSS pixels, y down. */
export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** A map with less than this free, in CSS pixels, is treated as uncovered: something lies over nearly all of it. */
const LEAST_PX = 80;

const areaOf = ({ left, top, right, bottom }: PixelRect) =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/**
 * What can be seen of a map that other things lie over: the largest part left of it once each cover, the largest first, has cut
 * off a side. The whole map where less than 80 CSS pixels of width or height would be left.
 */
export function freeRect(map: PixelRect, covers: readonly PixelRect[]): PixelRect {
  let free = map;
  for (const cover of [...covers].sort((a, b) => areaOf(b) - areaOf(a))) {
    if (!meet(free, cover)) continue;
    const sides = [
      { ...free, right: cover.left },
      { ...free, left: cover.right },
      { ...free, bottom: cover.top },
      { ...free, top: cover.bottom },
    ];
    free = sides.reduce((best, side) => (areaOf(side) > areaOf(best) ? side : best));
  }
  return free.right - free.left < LEAST_PX || free.bottom - free.top < LEAST_PX ? map : free;
}

/** `rect` smaller by `px` on each side, but never turned inside out. */
function inset(rect: PixelRect, px: number): PixelRect {
  const x = Math.min(px, (rect.right - rect.left) / 2);
  const y = Math.min(px, (rect.bottom - rect.top) / 2);
  return { left: rect.left + x, top: rect.top + y, right: rect.right - x, bottom: rect.bottom - y };
}

/** The least shift that brings `[low, high]` between `from` and `to`; `null` where it is longer than they are apart. */
function shift(low: number, high: number, from: number, to: number): number | null {
  if (high - low > to - from) return null;
  if (low < from) return low - from;
  return Math.max(0, high - to);
}

/** How far inside the free part a point must be to be seen, and how far inside it comes to lie when the map moves. */
const INSIDE_PX = 24;
const ROOM_PX = 56;

/**
 * How far the camera must pan, in CSS pixels, for groups of points to be seen in `free`, the foremost first: as many groups as fit.
 * Nothing where all their points are at least 24 pixels inside it; else the least that puts them 56 inside.
 */
export function panInto(
  free: PixelRect,
  groups: readonly (readonly PixelPoint[])[],
): { readonly dx: number; readonly dy: number } {
  const seen = inset(free, INSIDE_PX);
  const room = inset(free, ROOM_PX);
  const isSeen = ({ x, y }: PixelPoint) =>
    x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom;
  for (let taken = groups.length; taken > 0; taken -= 1) {
    const points = groups.slice(0, taken).flat();
    if (points.every(isSeen)) break;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const dx = shift(Math.min(...xs), Math.max(...xs), room.left, room.right);
    const dy = shift(Math.min(...ys), Math.max(...ys), room.top, room.bottom);
    if (dx !== null && dy !== null) return { dx, dy };
  }
  return { dx: 0, dy: 0 };
}
