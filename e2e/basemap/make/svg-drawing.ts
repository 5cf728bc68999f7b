import type { Feature, FeatureCollection, Geometry, LineString } from "geojson";
import type { Areas } from "./areas";
import type { Box } from "./frame";
import { roundLine, simplifyLine } from "./simplify-line";
import { SvgGrid } from "./svg-path";

/** What the drawing covers: wider than any screen at zoom 5.9, and the whole frame on a laptop at zoom 4.5. */
export const SVG_BOX: Box = [20, 8, 66, 45];

/** By rank, less 1. A pixel at zoom 6.3 is 0.009°. */
const RIVER_TOLERANCE_DEG = [0.008, 0.008, 0.012, 0.03];

/** The basemap as path data in integer units of one view box. Strokes and fills are the painter's. */
interface SvgDrawing {
  readonly width: number;
  readonly height: number;
  /** `[west, south, east, north]` in degrees. */
  readonly box: Box;
  readonly land: string;
  readonly theatre: string;
  readonly lakes: string;
  readonly borders: { readonly country: string; readonly disputed: string; readonly governorate: string };
  /** By rank: 1 Euphrates and Tigris, 2 and 3 other named rivers, 4 the rest. */
  readonly rivers: readonly string[];
}

export function makeSvgDrawing(
  areas: Areas,
  rivers: FeatureCollection<LineString>,
  lakes: FeatureCollection,
): SvgDrawing {
  const grid = new SvgGrid(SVG_BOX);
  const geometries = (features: readonly Feature[]) => features.map((feature) => feature.geometry);
  const border = (cls: string) =>
    grid.path(geometries(areas.borders.features.filter((line) => line.properties?.class === cls)));
  const riversOf = (rank: number) =>
    grid.path(
      rivers.features
        .filter((river) => river.properties?.rank === rank)
        .map(({ geometry }) => ({
          type: "LineString",
          coordinates: roundLine(simplifyLine(geometry.coordinates, RIVER_TOLERANCE_DEG[rank - 1] ?? 0), 3),
        })),
    );
  const theatre = areas.countries.features.filter((country) =>
    ["IQ", "SY", "JO"].includes(String(country.properties?.areaId)),
  );
  return {
    width: grid.width,
    height: grid.height,
    box: SVG_BOX,
    land: grid.path(geometries(areas.land.features)),
    theatre: grid.path(geometries(theatre)),
    lakes: grid.path(geometries(lakes.features).map(coarser)),
    borders: { country: border("country"), disputed: border("disputed"), governorate: border("governorate") },
    rivers: [1, 2, 3, 4].map(riversOf),
  };
}

function coarser(geometry: Geometry): Geometry {
  if (geometry.type !== "Polygon") return geometry;
  return { type: "Polygon", coordinates: geometry.coordinates.map((ring) => simplifyLine(ring, 0.008)) };
}

/** Each area's own path, for hatching, in the units of the same view box. */
export function makeSvgAreas(collections: readonly FeatureCollection[]): Record<string, string> {
  const grid = new SvgGrid(SVG_BOX);
  const entries = collections.flatMap((collection) =>
    collection.features
      .filter((feature) => feature.properties?.area !== false)
      .map((feature) => [String(feature.properties?.areaId), grid.path([feature.geometry])] as const),
  );
  return Object.fromEntries(entries.filter(([, path]) => path !== ""));
}
