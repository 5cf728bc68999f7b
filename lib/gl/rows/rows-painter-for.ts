import type { FileTable } from "@/lib/files/table/file-table";
import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import { RowsExtents } from "./rows-extents";
import { RowsMarks } from "./rows-marks";
import type { PaintedRows, RowsPainter } from "./rows-painter";
import { RowsPoints } from "./rows-points";

/**
 * Up to so many rows are drawn as countable marks; `NEXT_PUBLIC_MOST_MARKS` at build. Measured by `npm run bench -- marks` (no
 * graphics card, a bare map's frame 65 to 90 ms) on generated files where every row has a point of its own. A step of a day is
 * no reason to stop: marks are painted without the map, fresh after 33 ms (30 days) and 67 ms (`until`) at 2,000 rows, points
 * after 97 and 95, with 10 and 11 ms of the main thread for each. Zooming is: laying 2,000 out anew has no task over 50 ms,
 * 5,000 one of 120, 10,000 one of 230. And so is what can be read: with `until` 58 % of 2,000 rows have a mark of their own at
 * zoom 5 and 96 % at zoom 6, the others are counted; of 5,000 it is 14 % and 55 %, of 10,000 it is 7 % and 24 %.
 */
const MOST_MARKS = Number(process.env.NEXT_PUBLIC_MOST_MARKS ?? 2_000);

interface RowsPainterStart {
  readonly table: FileTable;
  /** Shapes and digits. */
  readonly sprites: SpriteSheet;
  /** Called in each frame, after its rows have been drawn. */
  readonly onPainted: (painted: PaintedRows) => void;
  /** The graphics card cannot hold the rows. */
  readonly onNoRoom: () => void;
}

/** As what the rows of a table are drawn: what a legend has to say of it. */
export function rowsDrawnAs({ count }: Pick<FileTable, "count">): "marks" | "points" {
  return count <= MOST_MARKS ? "marks" : "points";
}

/** What paints the rows of a table, by how many there are. */
export function rowsPainterFor(start: RowsPainterStart): RowsPainter {
  const { table, sprites, onPainted, onNoRoom } = start;
  const painter =
    rowsDrawnAs(table) === "marks"
      ? new RowsMarks(table, sprites, onPainted)
      : new RowsPoints(table, onPainted, onNoRoom);
  return table.extents ? new RowsExtents(painter, table) : painter;
}
