import { type GeoPoint, geodesicBetween, pointAlong } from "./geodesic";

/** Enough for a circle to look round at any zoom that shows it whole. */
const RING_CORNERS = 180;
/** A corner at least so often, so that a line bends as the geodesic does. */
const CORNER_KM = 25;
const MOST_CORNERS = 200;

/** The points that lie `km` from a point over the ellipsoid, clockwise from north and closed. Longitudes may leave ±180°. */
export function ringAbout(centre: GeoPoint, km: number): readonly GeoPoint[] {
  return Array.from({ length: RING_CORNERS + 1 }, (_, corner) =>
    pointAlong(centre, (corner % RING_CORNERS) * (360 / RING_CORNERS), km),
  );
}

/** The geodesic through points as corners of a line; longitudes are counted on, so that it does not jump at 180°. */
export function lineThrough(points: readonly GeoPoint[]): readonly GeoPoint[] {
  const [first, ...others] = points;
  if (!first) return [];
  const line: GeoPoint[] = [first];
  let from = first;
  for (const to of others) {
    const { km, bearing } = geodesicBetween(from, to);
    const steps = Math.min(MOST_CORNERS, Math.max(1, Math.ceil(km / CORNER_KM)));
    for (let step = 1; step < steps; step++) line.push(pointAlong(from, bearing, (km * step) / steps));
    const turns = Math.round(((line.at(-1)?.lng ?? to.lng) - to.lng) / 360);
    from = { lat: to.lat, lng: to.lng + turns * 360 };
    line.push(from);
  }
  return line;
}

/** One leg of a measuring line, or all of them. */
export interface Leg {
  readonly from: GeoPoint;
  readonly to: GeoPoint;
  readonly km: number;
  /** Initial, degrees clockwise from true north. */
  readonly bearing: number;
}

export function legsOf(points: readonly GeoPoint[]): readonly Leg[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ from, to, ...geodesicBetween(from, to) }] : [];
  });
}
