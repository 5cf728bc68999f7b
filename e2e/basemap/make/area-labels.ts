import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Feature, FeatureCollection, Position } from "geojson";
import { project, unproject } from "@/lib/basemap/mercator";
import type { RawMaterial } from "./fetch-packages";
import { FRAME, inBox } from "./frame";

type Polylabel = (rings: readonly Position[][], precision: number) => number[];

/** Where an area's label and its counted disc stand. Degrees; `bbox` is `[west, south, east, north]`, cut at the frame. */
export interface MadeLabel {
  readonly areaId: string;
  readonly lat: number;
  readonly lng: number;
  readonly bbox: readonly [number, number, number, number];
  readonly name: string;
  readonly nameAr: string;
  readonly kind: "country" | "governorate" | "sea";
  /** Radius of the largest circle that fits into the area, in pixels at zoom 6: how much room a label has. */
  readonly roomPx: number;
}

const ZOOM = 6;

/**
 * The pole of inaccessibility (on the Mercator plane) of the largest part of each area. Areas that miss the frame are
 * left out; a country that reaches beyond it is labelled in the part inside.
 */
export async function makeAreaLabels(
  raw: RawMaterial,
  areas: readonly (readonly [MadeLabel["kind"], FeatureCollection])[],
): Promise<MadeLabel[]> {
  const polylabel = await loadPolylabel(raw);
  return areas.flatMap(([kind, collection]) =>
    collection.features.flatMap((feature): MadeLabel[] => {
      const parts = polygonsOf(feature)
        .map((rings) => rings.map(clipToFrame))
        .filter((rings) => (rings[0]?.length ?? 0) > 3);
      const best = parts.map((rings) => poleOf(rings, polylabel)).sort((a, b) => b.roomPx - a.roomPx)[0];
      if (!best) return [];
      const { areaId, name, nameAr } = feature.properties ?? {};
      return [{ areaId, ...best, bbox: boxOf(parts.flat(2)), name, nameAr, kind }];
    }),
  );
}

async function loadPolylabel(raw: RawMaterial): Promise<Polylabel> {
  const module: { default: Polylabel } = await import(
    pathToFileURL(join(raw.modules, "polylabel/polylabel.js")).href
  );
  return module.default;
}

function poleOf(rings: readonly Position[][], polylabel: Polylabel) {
  const flat = rings.map((ring) =>
    ring.map(([lng = 0, lat = 0]) => {
      const { x, y } = project({ lat, lng }, ZOOM);
      return [x, y];
    }),
  );
  const [x = 0, y = 0] = polylabel(flat, 0.5);
  const { lat, lng } = unproject({ x, y }, ZOOM);
  const roomPx = Math.min(...flat.flat().map(([px = 0, py = 0]) => Math.hypot(px - x, py - y)));
  return { lat: Number(lat.toFixed(3)), lng: Number(lng.toFixed(3)), roomPx: Math.round(roomPx) };
}

function polygonsOf(feature: Feature): Position[][][] {
  if (feature.geometry.type === "Polygon") return [feature.geometry.coordinates];
  return feature.geometry.type === "MultiPolygon" ? feature.geometry.coordinates : [];
}

/** Sutherland–Hodgman against the four sides of the frame. */
function clipToFrame(ring: readonly Position[]): Position[] {
  const sides = [
    { axis: 0, limit: FRAME[0], sign: 1 },
    { axis: 1, limit: FRAME[1], sign: 1 },
    { axis: 0, limit: FRAME[2], sign: -1 },
    { axis: 1, limit: FRAME[3], sign: -1 },
  ] as const;
  if (ring.every((point) => inBox(point, FRAME))) return [...ring];
  return sides.reduce<Position[]>(
    (points, { axis, limit, sign }) => {
      const inside = (point: Position) => ((point[axis] ?? 0) - limit) * sign >= 0;
      return points.flatMap((point, index) => {
        const before = points[(index + points.length - 1) % points.length] ?? point;
        if (inside(point) === inside(before)) return inside(point) ? [point] : [];
        const t = (limit - (before[axis] ?? 0)) / ((point[axis] ?? 0) - (before[axis] ?? 0));
        const cut = [0, 1].map((i) => (before[i] ?? 0) + t * ((point[i] ?? 0) - (before[i] ?? 0)));
        return inside(point) ? [cut, point] : [cut];
      });
    },
    [...ring],
  );
}

function boxOf(points: readonly Position[]): [number, number, number, number] {
  const values = (axis: 0 | 1) => points.map((point) => point[axis] ?? 0);
  const round = (value: number) => Number(value.toFixed(2));
  const [lngs, lats] = [values(0), values(1)];
  return [
    round(Math.min(...lngs)),
    round(Math.min(...lats)),
    round(Math.max(...lngs)),
    round(Math.max(...lats)),
  ];
}
