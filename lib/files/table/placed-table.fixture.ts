import { project, UNIT_ZOOM } from "@/lib/basemap/mercator";
import { extentOfDays } from "@/lib/collection/collection";
import { shiftAcross180 } from "@/lib/files/places/shift-across-180";
import type { FileTable } from "./file-table";
import { gridIndex } from "./grid-index";

/** A row for tests: its day, and where it is in degrees. */
interface PlacedRow {
  readonly day: number;
  readonly lat: number;
  readonly lng: number;
}

/** A table of these rows, which ascend by day, without texts. */
export function placedTable(rows: readonly PlacedRow[]): FileTable {
  const positions = Float32Array.from(
    rows.flatMap((row) => {
      const { x, y } = project(row, UNIT_ZOOM);
      return [x, y];
    }),
  );
  shiftAcross180(positions);
  const days = Int32Array.from(rows, ({ day }) => day);
  return {
    count: rows.length,
    header: [],
    days,
    dayExtent: extentOfDays(days),
    positions,
    offsets: new Uint32Array(rows.length),
    rows: Uint32Array.from(rows, (_, index) => index + 2),
    categories: [],
    precisions: null,
    grid: gridIndex(positions),
  };
}
