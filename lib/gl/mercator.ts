import { project, UNIT_ZOOM, type WorldPoint } from "@/lib/basemap/mercator";
import type { LngLat } from "@/lib/scene/scene";

/** Degrees (WGS 84) to web mercator, x east and y south, 0..1 over the world. */
export function mercator(at: LngLat): WorldPoint {
  return project(at, UNIT_ZOOM);
}
