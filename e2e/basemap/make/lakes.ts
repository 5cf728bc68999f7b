import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from "geojson";
import type { RawMaterial } from "./fetch-packages";
import { FRAME, inBox } from "./frame";
import { NAMED_LAKES, ONLY_NAMED_BOXES } from "./lake-names";
import { roundLine, simplifyLine, smoothRing } from "./simplify-line";

const TOLERANCE_DEG = 0.003;
const NAME_REACH_DEG = 0.06;
/** Square degrees; about 1 px at zoom 5. The Caspian is a sea and comes with the land. */
const MIN_UNNAMED = 0.03;
const MAX_LAKE = 5;

/** Lakes as polygons with `{name, nameAr, rank}` where named. Throws where a named one is not in the data. */
export function makeLakes(raw: RawMaterial): FeatureCollection<Polygon> {
  const data: Geometry | FeatureCollection | Feature = JSON.parse(readFileSync(raw.lakesFile, "utf8"));
  const found = new Set<string>();
  const features = polygons(data).flatMap((rings): Feature<Polygon>[] => {
    const shore = rings[0];
    if (!shore?.[0] || !inBox(shore[0], FRAME)) return [];
    const centre = boxCentre(shore);
    const named = NAMED_LAKES.find(({ at }) =>
      at.some((point) => Math.hypot(point[0] - centre[0], point[1] - centre[1]) < NAME_REACH_DEG),
    );
    const size = ringArea(shore);
    if (
      size > MAX_LAKE ||
      (!named && (size < MIN_UNNAMED || ONLY_NAMED_BOXES.some((box) => inBox(centre, box))))
    )
      return [];
    if (named && size < 0.0015) return [];
    if (named) found.add(named.name);
    const coordinates = rings
      .map((ring) => outline(ring, named !== undefined))
      .filter((ring, index) => ring.length > 3 && (index === 0 || ringArea(ring) > 0.002));
    const { name = null, nameAr = null, rank = 3 } = named ?? {};
    return coordinates.length === 0
      ? []
      : [
          {
            type: "Feature",
            properties: named ? { name, nameAr, rank } : { rank },
            geometry: { type: "Polygon", coordinates },
          },
        ];
  });
  const missing = NAMED_LAKES.filter(({ name }) => !found.has(name));
  if (missing.length > 0) throw new Error(`no lake found for ${missing.map(({ name }) => name).join(", ")}`);
  return { type: "FeatureCollection", features };
}

function outline(ring: readonly Position[], smooth: boolean): Position[] {
  const plain = simplifyLine(ring, TOLERANCE_DEG);
  return roundLine(smooth ? smoothRing(plain) : plain, 3);
}

function polygons(data: Geometry | FeatureCollection | Feature): Position[][][] {
  switch (data.type) {
    case "FeatureCollection":
      return data.features.flatMap(polygons);
    case "Feature":
      return polygons(data.geometry);
    case "GeometryCollection":
      return data.geometries.flatMap(polygons);
    case "Polygon":
      return [data.coordinates];
    case "MultiPolygon":
      return data.coordinates;
    default:
      return [];
  }
}

function boxCentre(ring: readonly Position[]): [number, number] {
  const middle = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis] ?? 0);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

function ringArea(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}
