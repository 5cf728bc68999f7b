import type { LngLat } from "@/lib/scene/scene";
import { mercator } from "./mercator";

/** Where web mercator lands on a north-up, flat screen: `px = x + scale * mercator.x`, in CSS pixels, y down. */
export interface ScreenProjection {
  /** CSS pixels across the whole world. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the projection out of MapLibre's column-major matrix from mercator 0..1 to clip space, so that marks stand
 * exactly where the frame's basemap does. `width` and `height` are the canvas in CSS pixels. The map must be flat and
 * north up. `middle`, mercator x: of worlds side by side the projection is of the one whose middle of the screen is nearest to it.
 */
export function screenProjection(
  matrix: ArrayLike<number>,
  width: number,
  height: number,
  middle: number | null = null,
): ScreenProjection {
  const at = (index: number) => matrix[index] ?? 0;
  const w = at(15);
  const scale = ((at(0) / w) * width) / 2;
  const x = ((at(12) / w + 1) * width) / 2;
  return {
    scale,
    x: middle === null ? x : x - scale * Math.round(middle - (width / 2 - x) / scale),
    y: ((1 - at(13) / w) * height) / 2,
    width,
    height,
  };
}

/** Where a point stands, in CSS pixels from the top left of the canvas. */
export function toScreen(
  projection: ScreenProjection,
  at: LngLat,
): { readonly x: number; readonly y: number } {
  const point = mercator(at);
  return { x: projection.x + point.x * projection.scale, y: projection.y + point.y * projection.scale };
}
