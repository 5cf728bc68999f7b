/** How well the place of a row is known, as one byte a row. */
export const PLACE_PRECISIONS = [
  "unknown",
  "exact",
  "town",
  "district",
  "region",
  "country",
  "extent",
  "line",
  "area",
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** A byte at or above it: known to an area alone, whose point only stands for it. */
export const FIRST_AREA = PLACE_PRECISIONS.indexOf("district");

/** How many of some rows, counted by precision, are known to an area alone. */
export function areasIn(counts: readonly number[] | null): number {
  return counts?.slice(FIRST_AREA).reduce((sum, count) => sum + count, 0) ?? 0;
}

/** What a row with an extent is. */
export function extentShape(precision: PlacePrecision | undefined): "line" | "area" | "extent" {
  return precision === "line" || precision === "area" ? precision : "extent";
}

/** How far around its point an area is drawn, in km; `null`: a ring of one size, wherever the map is. */
export const AREA_RADIUS_KM = {
  district: 25,
  region: 60,
  country: null,
} as const;
