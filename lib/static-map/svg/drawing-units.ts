import { svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { svgPercent, svgSizePx } from "@/lib/basemap/svg-box";
import type { LngLat } from "@/lib/scene/scene";

const [, , width = 1, height = 1] = svgBasemapPaths().viewBox.split(" ").map(Number);

/** A point in the units of the basemap's view box, x east and y south. */
export function drawingPoint(at: LngLat): { readonly x: number; readonly y: number } {
  const { left, top } = svgPercent(at);
  return { x: (left / 100) * width, y: (top / 100) * height };
}

/** How many of the view box's units one CSS pixel is at `zoom`. */
export function unitsPerPx(zoom: number): number {
  return width / svgSizePx(zoom).width;
}

/** A number as short as it may be: at most `digits` decimals, no `-0`, no trailing zeros. */
export function short(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)) + 0);
}

/** A share of 1 as short as it may be: `.9`. */
export function shortShare(share: number): string {
  return short(share, 3).replace(/^0(?=\.)/, "");
}

/** Decimals of a percentage that are a tenth of a pixel or less on the drawing at `zoom`. */
function percentDigits(zoom: number): number {
  return Math.max(2, Math.ceil(Math.log10(svgSizePx(zoom).width / 10)));
}

/** `x="37.21%" y="44.02%"` of a point on the drawing at `zoom`, to a tenth of a pixel. */
export function percentXy(at: LngLat, zoom: number, [x, y]: readonly [string, string] = ["x", "y"]): string {
  const { left, top } = svgPercent(at);
  const digits = percentDigits(zoom);
  return `${x}="${short(left, digits)}%" ${y}="${short(top, digits)}%"`;
}
