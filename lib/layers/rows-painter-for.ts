import type { OwnTable } from "@/lib/own-data/own-table";
import type { PaintedRows, RowsPainter } from "./rows-painter";
import { RowsPoints } from "./rows-points";

/** What paints the rows of a table, by how many there are. `onPainted` is called in each frame, after its rows have been drawn. */
export function rowsPainterFor(
  table: OwnTable,
  slots: Uint8Array<ArrayBuffer>,
  onPainted: (painted: PaintedRows) => void,
): RowsPainter {
  return new RowsPoints(table, slots, onPainted);
}
