import type { GeoPoint } from "./geodesic";

export const COORDINATE_FORMATS = ["decimal", "dms", "mgrs"] as const;
/** How a point is written: decimal degrees; degrees, minutes and seconds; the Military Grid Reference System. */
export type CoordinateFormat = (typeof COORDINATE_FORMATS)[number];

/**
 * `33.7915, 42.4411` (4 decimals, about 10 m) or `33°47′29″N 42°26′28″E` (about 30 m). Longitudes are brought within ±180°. Grid
 * references need a table of squares: see `mgrs-text.ts`.
 */
export function coordinateText({ lat, lng }: GeoPoint, format: "decimal" | "dms"): string {
  const within = withinHalfTurn(lng);
  return format === "decimal"
    ? `${lat.toFixed(4)}, ${within.toFixed(4)}`.replace(/-(0\.0+)(?!\d)/g, "$1")
    : `${sexagesimal(lat, "N", "S")} ${sexagesimal(within, "E", "W")}`;
}

/** −180 up to but not 180. */
export function withinHalfTurn(lng: number): number {
  return lng >= -180 && lng < 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

function sexagesimal(degrees: number, positive: string, negative: string): string {
  const seconds = Math.round(Math.abs(degrees) * 3600);
  const two = (value: number) => String(value).padStart(2, "0");
  const side = degrees < 0 && seconds > 0 ? negative : positive;
  return `${Math.floor(seconds / 3600)}°${two(Math.floor(seconds / 60) % 60)}′${two(seconds % 60)}″${side}`;
}
