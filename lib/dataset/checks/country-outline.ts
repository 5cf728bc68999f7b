import type { CountryCode } from "@/lib/domain/place";
import outlines from "@/lib/theatre/gazetteer/countries.json";

/** Degrees, WGS 84. */
interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

type Ring = readonly LatLng[];

const KM_PER_DEGREE = 111.2;

const polygonTexts: Readonly<Record<string, readonly (readonly string[])[]>> = outlines.countries;

function ringOf(text: string): Ring {
  return text.split(" ").map((pair) => {
    const [lng = Number.NaN, lat = Number.NaN] = pair.split(",").map(Number);
    return { lat, lng };
  });
}

function edgesOf(ring: Ring): [LatLng, LatLng][] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}

/** Even-odd rule: an odd number of edges lie east of a point inside. */
function isInRing(point: LatLng, ring: Ring): boolean {
  const crossed = edgesOf(ring).filter(([a, b]) => {
    if (a.lat > point.lat === b.lat > point.lat) return false;
    return point.lng < a.lng + ((b.lng - a.lng) * (point.lat - a.lat)) / (b.lat - a.lat);
  });
  return crossed.length % 2 === 1;
}

/** Distance in km between two points less than a few hundred km apart. */
export function distanceKm(a: LatLng, b: LatLng): number {
  const eastKm = (b.lng - a.lng) * KM_PER_DEGREE * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(eastKm, (b.lat - a.lat) * KM_PER_DEGREE);
}

function distanceToEdgeKm(point: LatLng, [a, b]: readonly [LatLng, LatLng]): number {
  const [dx, dy] = [b.lng - a.lng, b.lat - a.lat];
  const lengthSquared = dx * dx + dy * dy || 1;
  const along = ((point.lng - a.lng) * dx + (point.lat - a.lat) * dy) / lengthSquared;
  const t = Math.min(1, Math.max(0, along));
  return distanceKm(point, { lat: a.lat + t * dy, lng: a.lng + t * dx });
}

/**
 * How far a point lies outside a country, in km; 0 inside it. `null` for a country without an outline here, such as
 * international waters.
 */
export function kmOutside(point: LatLng, country: CountryCode): number | null {
  const polygons = polygonTexts[country]?.map((rings) => rings.map(ringOf));
  if (!polygons) return null;
  const inside = polygons.some((rings) => rings.filter((ring) => isInRing(point, ring)).length % 2 === 1);
  if (inside) return 0;
  return Math.min(
    ...polygons
      .flat()
      .flatMap(edgesOf)
      .map((edge) => distanceToEdgeKm(point, edge)),
  );
}
