import { areaShape, lineShape, pointsShape, positions, type Shape } from "@/lib/files/places/shape-point";

/** Where a geometry of Esri JSON lies; `null` where it is empty or none. */
export function esriShape(geometry: unknown): Shape | null {
  if (typeof geometry !== "object" || geometry === null) return null;
  const { x, y, points, paths, rings } = geometry as Readonly<Record<string, unknown>>; // each looked at below
  if (x !== undefined && y !== undefined)
    return x === null || y === null || x === "NaN" ? null : { type: "Point", point: [x, y], extent: null };
  if (Array.isArray(points)) return pointsShape("MultiPoint", positions(points));
  if (Array.isArray(paths)) return lineShape("Polyline", paths.map(positions));
  return Array.isArray(rings) ? areaShape("Polygon", rings.map(positions)) : null;
}
