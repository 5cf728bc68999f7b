import { project, TILE_PX, unproject, type WorldPoint } from "@/lib/basemap/mercator";
import type { LngLat } from "@/lib/scene/scene";

/** The zoom at which the world square has side 1. */
const UNIT_ZOOM = -Math.log2(TILE_PX);

/** Degrees (WGS 84) to web mercator, x east and y south, 0..1 over the world. */
export function mercator(at: LngLat): WorldPoint {
  return project(at, UNIT_ZOOM);
}

/** Web mercator, 0..1, to degrees (WGS 84). */
export function lngLatOf(point: WorldPoint): LngLat {
  return unproject(point, UNIT_ZOOM);
}

/**
 * Near the middle of the theatre. Positions on the graphics card are kept relative to it, so that 32-bit floats stay
 * exact to a hundredth of a pixel at the deepest zoom.
 */
export const MERCATOR_ORIGIN: WorldPoint = { x: 0.61, y: 0.405 };
