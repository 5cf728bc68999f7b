import { lngLatOf } from "@/lib/layers/mercator";
import type { OwnTable } from "@/lib/own-data/own-table";

/** The surroundings of the theatre, in degrees: as far as the embedded basemap draws land. */
const DRAWN = { west: 4, south: -4, east: 82, north: 54 };

/** West, south, east, north of all rows. */
export function boundsOf({ grid, count }: OwnTable): [number, number, number, number] {
  if (count === 0) return [36, 29, 49, 38];
  const [left, right] = [grid.x, grid.x + grid.cellWidth * grid.columns];
  const northWest = lngLatOf({ x: left, y: grid.y });
  const southEast = lngLatOf({ x: right, y: grid.y + grid.cellHeight * grid.rows });
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

/** Whether any row lies beyond the land that the embedded map draws in detail. */
export function liesBeyondMap(table: OwnTable): boolean {
  const [west, south, east, north] = boundsOf(table);
  return west < DRAWN.west || south < DRAWN.south || east > DRAWN.east || north > DRAWN.north;
}
