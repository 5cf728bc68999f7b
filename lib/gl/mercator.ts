import { project, UNIT_ZOOM, type WorldPoint } from "@/lib/basemap/mercator";
import type { LngLat } from "@/lib/scene/scene";

/** Degrees (WGS 84) to web mercator, x east and y south, 0..1 over the world. */
export function mercator(at: LngLat): WorldPoint {
  return project(at, UNIT_ZOOM);
}

/**
 * Near the middle of the theatre. Positions on the graphics card are kept relative to it, so that 32-bit floats stay
 * exact to a hundredth of a pixel at the deepest zoom.
 */
export const MERCATOR_ORIGIN: WorldPoint = { x: 0.61, y: 0.405 };
