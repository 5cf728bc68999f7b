import type { GeoPoint } from "./geodesic";
import { legsOf } from "./geodesic-lines";

/** `4.27 km`, `42.7 km`, `427 km`: three digits that matter, Western digits in every language. */
export function kmText(km: number): string {
  return `${threeDigits(km)} km`;
}

/** `071°`, as aviators and sailors write it: true, three digits, 360 never. */
export function bearingText(bearing: number): string {
  return `${String(Math.round(bearing) % 360).padStart(3, "0")}°`;
}

/** All of a measuring line. */
export function totalKm(points: readonly GeoPoint[]): number {
  return legsOf(points).reduce((sum, { km }) => sum + km, 0);
}

function threeDigits(value: number): string {
  const decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
