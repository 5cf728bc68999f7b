import lines from "@/lib/theatre/geometry/near-borders.json";
import { type LatLng, project, UNIT_ZOOM } from "./mercator";

/** Steps a degree in the file. */
const STEPS = 1000;
/** Borders farther off than this share of the world square's side are never reached: 110 pixels at zoom 5. */
const REACH = 0.0067;
/** About 250 m: what is so near to a border counts as across, since the lines are simplified. */
const MARGIN = 8e-6;

/** The country borders in reach of a point, on a world square of side 1. */
interface BordersAbout {
  /** From the point to the nearest of them; infinite where none is in reach. */
  readonly nearest: number;
  /** Five a piece, the nearest first: how far it is from the point, its two ends from there, x east and y south. */
  readonly pieces: Float64Array;
}

const known = new Map<string, BordersAbout>();
let pieces: Float64Array | null = null;

/** The borders about a point; worked out once for each. */
export function bordersAbout(at: LatLng): BordersAbout {
  const key = `${at.lng},${at.lat}`;
  const borders = known.get(key) ?? findBorders(at);
  known.set(key, borders);
  return borders;
}

/**
 * Whether a border runs between the point and what is `toX, toY` from it (world square of side 1, y down): one is enough, since two may lead
 * by way of a second country into a third.
 */
export function isAcrossBorder({ pieces, nearest }: BordersAbout, toX: number, toY: number): boolean {
  const distance = Math.hypot(toX, toY);
  if (distance === 0 || distance + MARGIN < nearest) return false;
  const [dx, dy] = [toX * (1 + MARGIN / distance), toY * (1 + MARGIN / distance)];
  for (let index = 0; index < pieces.length && (pieces[index] ?? 0) <= distance + MARGIN; index += 5) {
    const ax = pieces[index + 1] ?? 0;
    const ay = pieces[index + 2] ?? 0;
    const bx = pieces[index + 3] ?? 0;
    const by = pieces[index + 4] ?? 0;
    const sideA = dx * ay - dy * ax >= 0;
    const sideB = dx * by - dy * bx >= 0;
    if (sideA === sideB) continue;
    const whole = (bx - ax) * -ay - (by - ay) * -ax;
    const end = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
    if (whole >= 0 !== end >= 0) return true;
  }
  return false;
}

function findBorders(at: LatLng): BordersAbout {
  pieces ??= allPieces();
  const { x, y } = project(at, UNIT_ZOOM);
  const near: (readonly number[])[] = [];
  for (let index = 0; index < pieces.length; index += 4) {
    const piece = [
      (pieces[index] ?? 0) - x,
      (pieces[index + 1] ?? 0) - y,
      (pieces[index + 2] ?? 0) - x,
      (pieces[index + 3] ?? 0) - y,
    ] as const;
    const distance = distanceTo(piece);
    if (distance > REACH) continue;
    near.push([distance, ...piece]);
  }
  near.sort(([a = 0], [b = 0]) => a - b);
  return { nearest: near[0]?.[0] ?? Number.POSITIVE_INFINITY, pieces: Float64Array.from(near.flat()) };
}

/** From the origin. */
function distanceTo([ax, ay, bx, by]: readonly [number, number, number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

function allPieces(): Float64Array {
  const all: number[] = [];
  for (const line of lines) {
    let [lng, lat] = [0, 0];
    let before: { readonly x: number; readonly y: number } | null = null;
    for (let index = 0; index < line.length; index += 2) {
      lng += line[index] ?? 0;
      lat += line[index + 1] ?? 0;
      const point = project({ lng: lng / STEPS, lat: lat / STEPS }, UNIT_ZOOM);
      if (before) all.push(before.x, before.y, point.x, point.y);
      before = point;
    }
  }
  return Float64Array.from(all);
}
