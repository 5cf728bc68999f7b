import type { ShownWords } from "@/lib/messages/en/files/shown";
import type { PlacePrecision } from "./place-precision";

/** West, south, east, north of a line or an area, degrees; east is beyond 180 where it crosses that meridian. */
export type RowExtent = readonly [west: number, south: number, east: number, north: number];

const KM_A_DEGREE = 111.2;

/** What a geometry of that name is, as `PLACE_PRECISIONS` have it: `extent` of several points or of shapes of several kinds. */
export function extentKind(type: string): PlacePrecision & ("line" | "area" | "extent") {
  if (/^(multi)?(line|poly-?line|path|curve)/i.test(type)) return "line";
  return /^(multi)?(polygon|surface|ring|envelope|square)/i.test(type) ? "area" : "extent";
}

/** As the column `geometry.extent` writes it: four numbers. `null` of anything else. */
export function readExtent(text: string): RowExtent | null {
  const [west, south, east, north, ...more] = text.trim().split(/\s+/).map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const extent = [west, south, east, north] as const;
  return more.length === 0 && extent.every(Number.isFinite) && west <= east && south <= north ? extent : null;
}

/** "120 km wide, 80 km high": along the middle parallel, and from south to north. */
export function extentText([west, south, east, north]: RowExtent, words: ShownWords["precision"]): string {
  const width = (east - west) * KM_A_DEGREE * Math.cos(((south + north) * Math.PI) / 360);
  return words.size(lengthText(width, words), lengthText((north - south) * KM_A_DEGREE, words));
}

/** "12 km", "0.8 km", "70 m". */
export function lengthText(km: number, words: ShownWords["precision"]): string {
  if (km < 0.1) return words.m(String(Math.round(km * 1000)));
  return words.km(km.toLocaleString("en-GB", { maximumSignificantDigits: km < 1 ? 1 : 2 }));
}
