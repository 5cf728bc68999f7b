import * as mgrs from "mgrs";
import { withinHalfTurn } from "./coordinate-text";
import type { GeoPoint } from "./geodesic";

// Bundlers read the ES module of the package, Node its CommonJS, where all names are on the default.
const { forward } = "default" in mgrs ? (mgrs.default as typeof mgrs) : mgrs;

/** The grid ends there: beyond, the polar grid is used, which the atlas does not write. */
const NORTH = 84;
const SOUTH = -80;
/** Digits of easting and of northing: squares of 10 m, as fine as the other two forms. */
const DIGITS = 4;

/** `38S MB 4450 8850`: the square of 10 m that a point lies in, truncated as the grid asks; `null` beyond 80° south and 84° north. */
export function mgrsText({ lat, lng }: GeoPoint): string | null {
  if (!(lat >= SOUTH && lat < NORTH)) return null;
  const [, zone, square, east, north] =
    /^(\d{1,2}[C-X])([A-Z]{2})(\d{4})(\d{4})$/.exec(forward([withinHalfTurn(lng), lat], DIGITS)) ?? [];
  return zone && square && east && north ? `${zone} ${square} ${east} ${north}` : null;
}
