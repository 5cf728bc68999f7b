import type { GeoPoint } from "./geodesic";
import { type Leg, legsOf } from "./geodesic-lines";

const KM_IN_NAUTICAL_MILE = 1.852;

/** `4.27 km`, `42.7 km`, `427 km`: three digits that matter, Western digits in every language. */
export function kmText(km: number): string {
  return `${threeDigits(km)} km`;
}

/** `231 km (125 nmi)` */
export function distanceText(km: number): string {
  return `${kmText(km)} (${threeDigits(km / KM_IN_NAUTICAL_MILE)} nmi)`;
}

/** `071°`, as aviators and sailors write it: true, three digits, 360 never. */
export function bearingText(bearing: number): string {
  return `${String(Math.round(bearing) % 360).padStart(3, "0")}°`;
}

export function legText({ km, bearing }: Leg): string {
  return `${distanceText(km)}, ${bearingText(bearing)}`;
}

/** All of a measuring line. */
export function totalKm(points: readonly GeoPoint[]): number {
  return legsOf(points).reduce((sum, { km }) => sum + km, 0);
}

/** A measuring line as text to paste: a line each leg, the total last where there are several. */
export function measureText(points: readonly GeoPoint[]): string {
  const legs = legsOf(points);
  const lines = legs.map(
    (leg, index) => `${index + 1}. ${pointText(leg.from)} to ${pointText(leg.to)}: ${legText(leg)}`,
  );
  const total = legs.length > 1 ? [`Total: ${distanceText(totalKm(points))}`] : [];
  return [...lines, ...total, "Geodesic on WGS 84; initial true bearings."].join("\n");
}

function pointText({ lat, lng }: GeoPoint): string {
  return `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
}

function threeDigits(value: number): string {
  const decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
