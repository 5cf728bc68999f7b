import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { unproject, type WorldPoint } from "@/lib/basemap/mercator";

/** For tests: whether two points of a zoom's world are in two countries, by the interactive map's own outlines of countries. */
export function isOtherCountry(a: WorldPoint, b: WorldPoint, zoom: number): boolean {
  const [one, other] = [countryAt(a, zoom), countryAt(b, zoom)];
  return one !== null && other !== null && one !== other;
}

interface Country {
  readonly id: string;
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

let countries: readonly Country[] | null = null;

function load(): readonly Country[] {
  const text = readFileSync(join(process.cwd(), "public/basemap/countries.json"), "utf8");
  const data: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(text);
  return data.features.map(({ properties, geometry }) => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    const lngs = rings.flatMap((ring) => ring.map(([lng = 0]) => lng));
    const lats = rings.flatMap((ring) => ring.map(([, lat = 0]) => lat));
    return {
      id: String(properties?.areaId),
      rings,
      west: Math.min(...lngs),
      east: Math.max(...lngs),
      south: Math.min(...lats),
      north: Math.max(...lats),
    };
  });
}

/** `null` at sea. */
function countryAt(point: WorldPoint, zoom: number): string | null {
  countries ??= load();
  const { lng, lat } = unproject(point, zoom);
  const here = countries.find(
    ({ rings, west, east, south, north }) =>
      lng >= west &&
      lng <= east &&
      lat >= south &&
      lat <= north &&
      rings.filter((ring) => isInside(ring, lng, lat)).length % 2 === 1,
  );
  return here?.id ?? null;
}

function isInside(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const [bx = 0, by = 0] = ring[before] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
