import { THEATRE } from "@/lib/theatre/theatre";
import { type LatLng, project, worldSizePx } from "./mercator";

/**
 * Where the drawing lies on the world square, as fractions of its side (0 to 1), x to the east and y to the south. At
 * zoom z the drawing is `(x1 − x0) · 512 · 2^z` pixels wide.
 */
interface SvgBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const northWest = project({ lat: THEATRE.drawing.north, lng: THEATRE.drawing.west }, 0);
const southEast = project({ lat: THEATRE.drawing.south, lng: THEATRE.drawing.east }, 0);

/** The box of the drawing. */
export const SVG_BOX: SvgBox = {
  x0: northWest.x / worldSizePx(0),
  y0: northWest.y / worldSizePx(0),
  x1: southEast.x / worldSizePx(0),
  y1: southEast.y / worldSizePx(0),
};

/** Where a point stands in the drawing, in percent of its width and height; outside 0 to 100 where it is off it. */
export function svgPercent(point: LatLng): { readonly left: number; readonly top: number } {
  const { x, y } = project(point, 0);
  const size = worldSizePx(0);
  return {
    left: ((x / size - SVG_BOX.x0) / (SVG_BOX.x1 - SVG_BOX.x0)) * 100,
    top: ((y / size - SVG_BOX.y0) / (SVG_BOX.y1 - SVG_BOX.y0)) * 100,
  };
}

/** The CSS size of the drawing at `zoom`, in pixels. */
export function svgSizePx(zoom: number): { readonly width: number; readonly height: number } {
  const size = worldSizePx(zoom);
  return { width: (SVG_BOX.x1 - SVG_BOX.x0) * size, height: (SVG_BOX.y1 - SVG_BOX.y0) * size };
}
