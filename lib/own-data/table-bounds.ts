import { TILE_PX, unproject } from "@/lib/basemap/mercator";
import type { OwnTable } from "./own-table";

/** The surroundings of the theatre, in degrees: as far as the embedded basemap draws land in detail. */
const DETAILED = { west: 4, south: -4, east: 82, north: 54 };
/** The zoom at which the world square has side 1. */
const UNIT_ZOOM = -Math.log2(TILE_PX);

type Placed = Pick<OwnTable, "grid" | "count">;

/** West, south, east, north of all rows, degrees; east is beyond 180 where rows lie on both sides of that meridian. */
export function boundsOf({ grid, count }: Placed): [number, number, number, number] {
  if (count === 0) return [36, 29, 49, 38];
  const northWest = unproject({ x: grid.x, y: grid.y }, UNIT_ZOOM);
  const southEast = unproject(
    { x: grid.x + grid.cellWidth * grid.columns, y: grid.y + grid.cellHeight * grid.rows },
    UNIT_ZOOM,
  );
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

/** Whether any row lies beyond the land that the embedded map draws in detail. */
export function liesBeyondMap(table: Placed): boolean {
  const [west, south, east, north] = boundsOf(table);
  return west < DETAILED.west || south < DETAILED.south || east > DETAILED.east || north > DETAILED.north;
}

/**
 * The middle of the rows, web mercator x, where they lie on both sides of 180°: their positions then go on beyond 1, and the one world that
 * shows each of them once reaches half a world to either side. `null`: the world from −180° to 180° does.
 */
export function middleAcross180({ grid, count }: Placed): number | null {
  const right = grid.x + grid.cellWidth * grid.columns;
  return count > 0 && right > 1 + 1e-6 ? (grid.x + right) / 2 : null;
}

/** A longitude in the world about `middle`, mercator x: −180 to 180 where that is `null`. */
export function longitudeAbout(lng: number, middle: number | null): number {
  if (middle === null) return lng;
  return lng + 360 * Math.round(middle - (lng + 180) / 360);
}
