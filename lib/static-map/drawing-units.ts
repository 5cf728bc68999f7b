import { svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { svgPercent, svgSizePx } from "@/lib/basemap/svg-box";
import type { LngLat } from "@/lib/scene/scene";

const EARTH_KM = 6371.0088;
const WORLD_DEGREES = 360;

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

/** Kilometres as units of the view box at a latitude in degrees; web mercator stretches them by its secant. */
export function drawingKm(km: number, lat: number): number {
  const degrees = ((km / EARTH_KM) * 180) / Math.PI / Math.cos((lat * Math.PI) / 180);
  const [west, east] = [svgPercent({ lat: 0, lng: 0 }), svgPercent({ lat: 0, lng: WORLD_DEGREES })];
  return (degrees / WORLD_DEGREES) * ((east.left - west.left) / 100) * width;
}

/** A number as short as it may be: at most `digits` decimals, no `-0`, no trailing zeros. */
export function short(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)) + 0);
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
