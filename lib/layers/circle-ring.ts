import type { LngLat } from "@/lib/scene/scene";

const EARTH_KM = 6371.0088;
const CORNERS = 72;

/** A circle on the globe as a closed ring in degrees, counter-clockwise. Radius well under a quarter of the globe. */
export function circleRing({ lng, lat }: LngLat, radiusKm: number): LngLat[] {
  const angle = radiusKm / EARTH_KM;
  const phi = (lat * Math.PI) / 180;
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const bearing = (-2 * Math.PI * (corner % CORNERS)) / CORNERS;
    const sin = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const east = Math.sin(bearing) * Math.sin(angle) * Math.cos(phi);
    const turn = Math.atan2(east, Math.cos(angle) - Math.sin(phi) * sin);
    return { lng: lng + (turn * 180) / Math.PI, lat: (Math.asin(sin) * 180) / Math.PI };
  });
}
