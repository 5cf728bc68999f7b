import { MAX_LAT, UNIT_ZOOM, unproject } from "@/lib/basemap/mercator";
import { SURROUNDINGS } from "@/lib/basemap/surroundings";
import type { RowExtent } from "@/lib/files/places/row-extent";
import { extentAboutRow, type FileTable } from "./file-table";

/** A row that reaches further, degrees, does not widen the frame: one that is the whole world would hide where the others lie. */
const WIDEST = 180;
/** Degrees: what 32-bit numbers make of 180. */
const ALMOST = 1e-4;

type Placed = Pick<FileTable, "grid" | "count">;

/** West, south, east, north, as `RowExtent` has them. */
const kept = new WeakMap<Float32Array, RowExtent>();

/**
 * West, south, east, north of all rows, degrees, with the lines and areas among them; east is beyond 180 where rows lie on both sides of that
 * meridian.
 */
export function boundsOf(table: FileTable): [number, number, number, number] {
  const points = pointBounds(table);
  const { extents } = table;
  if (!extents) return [...points];
  const known = kept.get(extents);
  if (known) return [...known];
  let [west, south, east, north] = points;
  for (let row = 0; row < table.count; row += 1) {
    const extent = extentAboutRow(table, row);
    if (!extent || extent[2] - extent[0] > WIDEST) continue;
    west = Math.min(west, extent[0]);
    south = Math.min(south, Math.max(-MAX_LAT, extent[1]));
    east = Math.max(east, extent[2]);
    north = Math.max(north, Math.min(MAX_LAT, extent[3]));
  }
  kept.set(extents, [west, south, east, north]);
  return [west, south, east, north];
}

function pointBounds({ grid, count }: Placed): RowExtent {
  if (count === 0) return [36, 29, 49, 38];
  const northWest = unproject({ x: grid.x, y: grid.y }, UNIT_ZOOM);
  const southEast = unproject(
    { x: grid.x + grid.cellWidth * grid.columns, y: grid.y + grid.cellHeight * grid.rows },
    UNIT_ZOOM,
  );
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

/** Whether any row lies beyond the land that the embedded map draws in detail. */
export function liesBeyondMap(table: FileTable): boolean {
  const [west, south, east, north] = boundsOf(table);
  const [left, bottom, right, top] = SURROUNDINGS;
  return west < left || south < bottom || east > right || north > top;
}

/**
 * The middle of the rows, web mercator x, where they or the lines and areas among them lie on both sides of 180°: positions then go on beyond
 * the world's edge, and the one world that shows each row once reaches half a world to either side. `null`: that from −180° to 180° does.
 */
export function middleAcross180(table: FileTable): number | null {
  const [west, , east] = boundsOf(table);
  const isAcross = (east > 180 + ALMOST || west < -180 - ALMOST) && east - west <= 360;
  return isAcross ? ((west + east) / 2 + 180) / 360 : null;
}

/** A longitude in the world about `middle`, mercator x: −180 to 180 where that is `null`. */
export function longitudeAbout(lng: number, middle: number | null): number {
  if (middle === null) return lng;
  return lng + 360 * Math.round(middle - (lng + 180) / 360);
}
