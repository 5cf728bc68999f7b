import type { Map as MapLibreMap } from "maplibre-gl";
import { HIDDEN } from "@/lib/collection/mask";
import type { Drawing } from "@/lib/own-data/drawing";
import { pickRows } from "@/lib/own-data/grid-index";
import type { OwnTable } from "@/lib/own-data/own-table";
import { FIRST_AREA } from "@/lib/own-data/place-precision";
import type { RowsScene } from "@/lib/own-data/rows-scene";
import { middleAcross180 } from "@/lib/own-data/table-bounds";
import type { ThemeName } from "./marks-painter";
import { type PointsDrawn, PointsLayer } from "./points-layer";
import type { PaintedRows, PickedOnMap, RowsPainter } from "./rows-painter";

/** Any number of rows, a point each or counted by cells: what is picked is found by the table's grid. */
export class RowsPoints implements RowsPainter {
  readonly #table: OwnTable;
  readonly #layer: PointsLayer;
  #scene: RowsScene | null = null;
  #selected: number | null = null;
  #hovered: number | null = null;

  /** `onPainted` is called in each frame, after drawing. */
  constructor(table: OwnTable, onPainted: (painted: PaintedRows) => void) {
    this.#table = table;
    const note = (drawn: PointsDrawn) => {
      if (this.#scene) onPainted({ scene: this.#scene, drawn });
    };
    this.#layer = new PointsLayer(table, note, middleAcross180(table));
  }

  get firstLayer(): string {
    return this.#layer.id;
  }

  /** Throws `NoRoomOnCard`. */
  dress(map: MapLibreMap, labels: string | undefined): void {
    if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer, labels);
    const { last } = this.#layer.still;
    if (!map.getLayer(last.id)) map.addLayer(last);
  }

  setScene(scene: RowsScene): void {
    this.#scene = scene;
    this.#layer.setScene({ ...scene, day: scene.last });
  }

  setTheme(theme: ThemeName): void {
    this.#layer.setTheme(theme);
  }

  setDrawing(drawing: Drawing): void {
    this.#layer.setDrawing(drawing);
  }

  setSelected(index: number | null): void {
    this.#selected = index;
    this.#ring();
  }

  setHovered(index: number | null): void {
    this.#hovered = index;
    this.#ring();
  }

  pick(x: number, y: number, tolerancePx: number): PickedOnMap | null {
    const [projection, scene] = [this.#layer.projection, this.#scene];
    if (!projection || !scene) return null;
    const at = {
      x: (x - projection.x) / projection.scale,
      y: (y - projection.y) / projection.scale,
      radius: tolerancePx / projection.scale,
    };
    const { grid, positions } = this.#table;
    const isShown = (index: number) => scene.series[index] !== HIDDEN;
    if (this.#layer.drawn.as === "points") return pickRows(grid, positions, scene, isShown, at);
    const { side } = this.#layer.cells.grid;
    const [column, row] = [Math.floor(at.x / side), Math.floor(at.y / side)];
    const isInCell = (index: number) =>
      isShown(index) &&
      !this.#isArea(index) &&
      Math.floor((positions[index * 2] ?? 0) / side) === column &&
      Math.floor((positions[index * 2 + 1] ?? 0) / side) === row;
    // From anywhere within a cell its diagonal reaches all of it.
    const picked = pickRows(grid, positions, scene, isInCell, { ...at, radius: side * Math.SQRT2 });
    return picked && { ...picked, cellKm: kmAcross(side, (row + 0.5) * side) };
  }

  free(): void {}

  #isArea(index: number): boolean {
    return (this.#table.precisions?.[index] ?? 0) >= FIRST_AREA;
  }

  #ring(): void {
    const hovered = this.#hovered;
    if (this.#layer.drawn.as === "density" && hovered !== null && !this.#isArea(hovered)) {
      const { side, column, row } = this.#layer.cells.grid;
      const at = (axis: 0 | 1) => Math.floor((this.#table.positions[hovered * 2 + axis] ?? 0) / side);
      this.#layer.setMarked([at(0) - column, at(1) - row]);
      this.#layer.setRinged(this.#selected === null ? [] : [this.#selected]);
      return;
    }
    this.#layer.setMarked(null);
    this.#layer.setRinged([this.#selected, hovered].filter((index) => index !== null));
  }
}

const CIRCUMFERENCE_KM = 40_075;

/** Width on the ground of `side` in web mercator 0..1, at the height `y`. */
function kmAcross(side: number, y: number): number {
  return (side * CIRCUMFERENCE_KM) / Math.cosh(Math.PI * (1 - 2 * y));
}
