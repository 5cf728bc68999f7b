import type { Map as MapLibreMap } from "maplibre-gl";
import type { Drawing } from "@/lib/own-data/drawing";
import type { PickedRows } from "@/lib/own-data/grid-index";
import type { RowsScene } from "@/lib/own-data/rows-scene";
import type { ThemeName } from "./marks-painter";
import type { PointsDrawn } from "./points-layer";

/** What a frame has painted. */
export interface PaintedRows {
  readonly scene: RowsScene;
  /** As points or as shades; left out where rows are marks, each in a place of its own. */
  readonly drawn?: PointsDrawn;
}

/** Rows at a point of the map: the nearest, and how many there are. */
export interface PickedOnMap extends PickedRows {
  /** Where all rows of a cell are meant: its width on the ground, km. */
  readonly cellKm?: number;
}

/**
 * All that the app knows of how the rows of a file are painted on the map, few or a million. Setting what is already set
 * draws nothing; before {@link dress} all is remembered.
 */
export interface RowsPainter {
  /** Id of its lowest layer: what lies under the rows goes before it. */
  readonly firstLayer: string;
  /** Puts the painter's layers into the style that the map has now. `labels`: the first layer of its labels, where that is known. */
  dress(map: MapLibreMap, labels: string | undefined): void;
  setScene(scene: RowsScene): void;
  setTheme(theme: ThemeName): void;
  /** Where rows are too many for marks of their own. */
  setDrawing(drawing: Drawing): void;
  /** The row that is read, and the one that is pointed at: both have a ring. */
  setSelected(index: number | null): void;
  setHovered(index: number | null): void;
  /** What is painted at a point of the canvas, in CSS pixels; `null` where there is nothing within the tolerance. */
  pick(x: number, y: number, tolerancePx: number): PickedOnMap | null;
  /** Nothing may be called after it. The map frees what is on the graphics card. */
  free(): void;
}
