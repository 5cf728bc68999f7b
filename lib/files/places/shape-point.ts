import { spanOfStretches } from "./longitude-span";
import type { RowExtent } from "./row-extent";

/** Degrees: longitude, latitude. */
export type Position = readonly [number, number];

/** Where a geometry lies: a point on it, and its extent where it is more than a point. */
export interface Shape {
  readonly type: string;
  /** Of a point what the file says, which may be no number at all; of anything else a position on it or within it. */
  readonly point: readonly [unknown, unknown];
  /** `null` of a point. */
  readonly extent: RowExtent | null;
}

/** A point on a geometry of GeoJSON: the middle of a line, within the largest ring of an area. `null`: it is no geometry or is empty. */
export function shapeOf(geometry: unknown): Shape | null {
  if (typeof geometry !== "object" || geometry === null) return null;
  const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>; // each looked at below
  if (typeof type !== "string") return null;
  if (type === "GeometryCollection") return collected(type, Array.isArray(geometries) ? geometries : []);
  if (!Array.isArray(coordinates) || coordinates.length === 0) return null;
  switch (type) {
    case "Point":
      return { type, point: [coordinates[0], coordinates[1]], extent: null };
    case "MultiPoint":
      return coordinates.length === 1 && Array.isArray(coordinates[0])
        ? { type: "Point", point: [coordinates[0][0], coordinates[0][1]], extent: null }
        : pointsShape(type, positions(coordinates));
    case "LineString":
      return lineShape(type, [positions(coordinates)]);
    case "MultiLineString":
      return lineShape(type, coordinates.map(positions));
    case "Polygon":
      return areaShape(type, coordinates.map(positions).slice(0, 1));
    case "MultiPolygon":
      return areaShape(
        type,
        coordinates.map((polygon: unknown) => positions(Array.isArray(polygon) ? polygon[0] : null)),
      );
    default:
      return null;
  }
}

/** Lines given by their positions; of one position a point. */
export function lineShape(type: string, lines: readonly (readonly Position[])[]): Shape | null {
  const longest = largest(lines, lengthOf);
  if (!longest) return null;
  const half = lengthOf(longest) / 2;
  let gone = 0;
  for (let i = 1; i < longest.length; i += 1) {
    const [a, b] = [longest[i - 1] ?? ZERO, longest[i] ?? ZERO];
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (gone + step >= half && step > 0) {
      const share = (half - gone) / step;
      return shaped(type, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], lines);
    }
    gone += step;
  }
  return shaped(type, longest[0], lines);
}

/** Areas given by their outer rings. */
export function areaShape(type: string, rings: readonly (readonly Position[])[]): Shape | null {
  const ring = largest(rings, (one) => Math.abs(areaOf(one)));
  return ring ? shaped(type, within(ring), rings) : null;
}

/** Several points: the one nearest to their middle. */
export function pointsShape(type: string, points: readonly Position[]): Shape | null {
  const [west, south, east, north] = extentOf([points]);
  const far = ([x, y]: Position) => Math.hypot(x - (west + east) / 2, y - (south + north) / 2);
  const nearest = points.reduce<Position | null>(
    (best, one) => (best && far(best) <= far(one) ? best : one),
    null,
  );
  return nearest ? shaped(type, nearest, [points]) : null;
}

const ZERO: Position = [0, 0];

function collected(type: string, geometries: readonly unknown[]): Shape | null {
  const shapes = geometries.flatMap((one) => shapeOf(one) ?? []);
  const [only] = shapes;
  if (!only || shapes.length === 1) return only ?? null;
  const parts = shapes.map(({ point, extent }): Position[] =>
    extent
      ? [
          [extent[0], extent[1]],
          [extent[2], extent[3]],
        ]
      : positions([point]),
  );
  const widest = shapes.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best));
  const isOneKind = shapes.every((one) => one.type === only.type);
  return {
    type: isOneKind ? `Multi${only.type.replace(/^Multi/, "")}` : type,
    point: widest.point,
    extent: extentOf(parts),
  };
}

function sizeOf({ extent }: Shape): number {
  return extent ? (extent[2] - extent[0]) * (extent[3] - extent[1]) : -1;
}

/** Those of a list that are positions. */
export function positions(list: unknown): Position[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): Position[] =>
    Array.isArray(one) && Number.isFinite(one[0]) && Number.isFinite(one[1]) ? [[one[0], one[1]]] : [],
  );
}

function shaped(
  type: string,
  point: Position | undefined,
  parts: readonly (readonly Position[])[],
): Shape | null {
  return point ? { type, point, extent: extentOf(parts) } : null;
}

/** Of what is wider than half the world each part counts alone: it may be cut at 180°. */
function extentOf(parts: readonly (readonly Position[])[]): RowExtent {
  const [west, south, east, north] = boxOf(parts);
  if (east - west <= 180 || west < -180 || east > 180) return [west, south, east, north];
  const stretches = parts
    .filter((part) => part.length > 0)
    .map((part) => {
      const [west, , east] = boxOf([part]);
      return { west, east };
    });
  const span = spanOfStretches(stretches);
  return [span.west, south, span.east, north];
}

function boxOf(parts: readonly (readonly Position[])[]): RowExtent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts)
    for (const [x, y] of part) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  return [west, south, east, north];
}

function largest<T extends readonly Position[]>(parts: readonly T[], size: (part: T) => number): T | null {
  let best: T | null = null;
  for (const part of parts) if (part.length > 0 && (!best || size(part) > size(best))) best = part;
  return best;
}

function lengthOf(line: readonly Position[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i += 1)
    length += Math.hypot(
      (line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0),
      (line[i]?.[1] ?? 0) - (line[i - 1]?.[1] ?? 0),
    );
  return length;
}

function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [a, b] = [ring[i] ?? ZERO, ring[(i + 1) % ring.length] ?? ZERO];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

/** The middle of the widest stretch of a ring at half its height; a corner where it has no width. */
function within(ring: readonly Position[]): Position | undefined {
  const [, south, , north] = boxOf([ring]);
  const y = (south + north) / 2;
  const cuts: number[] = [];
  for (let i = 0; i < ring.length; i += 1) {
    const [a, b] = [ring[i] ?? ZERO, ring[(i + 1) % ring.length] ?? ZERO];
    if (a[1] > y !== b[1] > y) cuts.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  cuts.sort((a, b) => a - b);
  let best: Position | undefined;
  let width = 0;
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [from = 0, to = 0] = [cuts[i], cuts[i + 1]];
    if (to - from <= width) continue;
    width = to - from;
    best = [(from + to) / 2, y];
  }
  return best ?? ring[0];
}
