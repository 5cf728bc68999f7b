import type { RowsScene } from "@/lib/files/marks/rows-scene";
import type { PickedRows } from "@/lib/files/table/grid-index";
import type { Drawing } from "@/lib/files/view/drawing";
import type { MapPainter } from "@/lib/gl/map-painter";
import type { PointsDrawn } from "@/lib/gl/points/points-layer";

/** What a frame has painted. */
export interface PaintedRows {
  readonly scene: RowsScene;
  /** As points or as shades; left out where rows are marks, each in a place of its own. */
  readonly drawn?: PointsDrawn;
}

/** Rows at a point of the map: the nearest, and how many there are. */
export interface RowsHit extends PickedRows {
  readonly type: "rows";
  /** Where all rows of a cell are meant: its width on the ground, km. */
  readonly cellKm?: number;
}

/** What paints the rows of a file on the map, few or a million. Setting what is already set draws nothing. */
export interface RowsPainter extends MapPainter<RowsHit> {
  setScene(scene: RowsScene): void;
  /** Where rows are too many for marks of their own. */
  setDrawing(drawing: Drawing): void;
  /** The row that is read; it has a ring, as has the one that is pointed at. */
  setSelected(index: number | null): void;
  /** The row that is pointed at beside the map, until the pointer comes upon the map. */
  setPointed(index: number | null): void;
}

/** The hit of before where it is the same rows, so that it stays the same object. */
export function steadyHit(before: RowsHit | null, now: RowsHit | null): RowsHit | null {
  return before?.index === now?.index && before?.count === now?.count ? before : now;
}
