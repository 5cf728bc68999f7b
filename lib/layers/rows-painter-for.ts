import type { OwnTable } from "@/lib/own-data/own-table";
import type { AtlasImage } from "./atlas-cells";
import { RowsMarks } from "./rows-marks";
import type { PaintedRows, RowsPainter } from "./rows-painter";
import { RowsPoints } from "./rows-points";

/** Up to so many rows are drawn as countable marks. `NEXT_PUBLIC_MOST_MARKS` at build. */
export const MOST_MARKS = Number(process.env.NEXT_PUBLIC_MOST_MARKS ?? 2_000);

export interface RowsPainterStart {
  readonly table: OwnTable;
  readonly slots: Uint8Array<ArrayBuffer>;
  /** Shapes and digits. */
  readonly atlas: AtlasImage;
  /** Called in each frame, after its rows have been drawn. */
  readonly onPainted: (painted: PaintedRows) => void;
  readonly mostMarks?: number;
}

/** As what the rows of a table are drawn: what a legend has to say of it. */
export function rowsDrawnAs({ count }: Pick<OwnTable, "count">): "marks" | "points" {
  return count <= MOST_MARKS ? "marks" : "points";
}

/** What paints the rows of a table, by how many there are. */
export function rowsPainterFor(start: RowsPainterStart): RowsPainter {
  const { table, slots, atlas, onPainted, mostMarks = MOST_MARKS } = start;
  return table.count <= mostMarks
    ? new RowsMarks(table, slots, atlas, onPainted)
    : new RowsPoints(table, slots, onPainted);
}
