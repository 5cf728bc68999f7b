import type { MultiPolygon, Polygon } from "geojson";
import { worldSizePx } from "@/lib/basemap/mercator";
import { mercator } from "@/lib/gl/mercator";
import type { Ring } from "@/lib/scene/origins/border-band";

const known = new WeakMap<Polygon | MultiPolygon, readonly Ring[]>();

/** The rings of an outline in CSS pixels of the world square at `zoom`; none without an outline. */
export function areaRings(shape: Polygon | MultiPolygon | undefined, zoom: number): readonly Ring[] {
  if (!shape) return [];
  const rings = known.get(shape) ?? ringsOf(shape);
  known.set(shape, rings);
  const size = worldSizePx(zoom);
  return rings.map((ring) => ring.map(({ x, y }) => ({ x: x * size, y: y * size })));
}

function ringsOf(shape: Polygon | MultiPolygon): Ring[] {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flat().map((ring) => ring.slice(0, -1).map(([lng = 0, lat = 0]) => mercator({ lng, lat })));
}
