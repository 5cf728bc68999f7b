import type { Map as MapLibreMap } from "maplibre-gl";
import { EARTH_CIRCUMFERENCE_KM } from "@/lib/basemap/mercator";
import type { RowsScene } from "@/lib/files/marks/rows-scene";
import { FIRST_AREA } from "@/lib/files/places/place-precision";
import type { FileTable } from "@/lib/files/table/file-table";
import { pickRows } from "@/lib/files/table/grid-index";
import { middleAcross180 } from "@/lib/files/table/table-bounds";
import type { Drawing } from "@/lib/files/view/drawing";
import type { PainterLook, PointerAt } from "@/lib/gl/map-painter";
import { NoRoomOnCard } from "@/lib/gl/points/point-set-gpu";
import { type PointsDrawn, PointsLayer } from "@/lib/gl/points/points-layer";
import { type PaintedRows, type RowsHit, type RowsPainter, steadyHit } from "./rows-painter";

/** Any number of rows, a point each or counted by cells: what is picked is found by the table's grid. */
export class RowsPoints implements RowsPainter {
  readonly #table: FileTable;
  readonly #layer: PointsLayer;
  #scene: RowsScene | null = null;
  #selected: number | null = null;
  #hovered: RowsHit | null = null;

  readonly #onNoRoom: () => void;

  /** `onPainted` is called in each frame, after drawing; `onNoRoom` where the graphics card cannot hold the rows. */
  constructor(table: FileTable, onPainted: (painted: PaintedRows) => void, onNoRoom: () => void) {
    this.#table = table;
    this.#onNoRoom = onNoRoom;
    const note = (drawn: PointsDrawn) => {
      if (this.#scene) onPainted({ scene: this.#scene, drawn });
    };
    this.#layer = new PointsLayer(table, note, middleAcross180(table));
  }

  get firstLayer(): string {
    return this.#layer.id;
  }

  addTo(map: MapLibreMap, before: string | undefined): void {
    try {
      if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer, before);
    } catch (error) {
      if (!(error instanceof NoRoomOnCard)) throw error;
      this.#onNoRoom();
      return;
    }
    const { last } = this.#layer.still;
    if (!map.getLayer(last.id)) map.addLayer(last);
  }

  setScene(scene: RowsScene): void {
    this.#scene = scene;
    this.#layer.setScene({ ...scene, day: scene.last, series: scene.mask.series });
  }

  setLook({ theme }: PainterLook): void {
    this.#layer.setTheme(theme);
  }

  setDrawing(drawing: Drawing): void {
    this.#layer.setDrawing(drawing);
  }

  setSelected(index: number | null): void {
    this.#selected = index;
    this.#ring();
  }

  setPointed(index: number | null): void {
    this.#hovered = index === null ? null : { type: "rows", index, count: 1 };
    this.#ring();
  }

  pointAt(at: PointerAt | null): RowsHit | null {
    const hit = steadyHit(this.#hovered, at && this.pick(at));
    if (hit !== this.#hovered) {
      this.#hovered = hit;
      this.#ring();
    }
    return hit;
  }

  pick({ x, y, tolerancePx }: PointerAt): RowsHit | null {
    const [projection, scene] = [this.#layer.still.projection, this.#scene];
    if (!projection || !scene) return null;
    const at = {
      x: (x - projection.x) / projection.scale,
      y: (y - projection.y) / projection.scale,
      radius: tolerancePx / projection.scale,
    };
    const { grid, positions } = this.#table;
    const isShown = (index: number) => scene.mask.isVisible(index);
    if (this.#layer.drawn.as === "points") {
      const picked = pickRows(grid, positions, scene, isShown, at);
      return picked && { type: "rows", ...picked };
    }
    const { side } = this.#layer.cells.grid;
    const [column, row] = [Math.floor(at.x / side), Math.floor(at.y / side)];
    const isInCell = (index: number) =>
      isShown(index) &&
      !this.#isArea(index) &&
      Math.floor((positions[index * 2] ?? 0) / side) === column &&
      Math.floor((positions[index * 2 + 1] ?? 0) / side) === row;
    // From anywhere within a cell its diagonal reaches all of it.
    const picked = pickRows(grid, positions, scene, isInCell, { ...at, radius: side * Math.SQRT2 });
    return picked && { type: "rows", ...picked, cellKm: kmAcross(side, (row + 0.5) * side) };
  }

  remove(): void {}

  #isArea(index: number): boolean {
    return (this.#table.precisions?.[index] ?? 0) >= FIRST_AREA;
  }

  #ring(): void {
    const hovered = this.#hovered?.index ?? null;
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

/** Width on the ground of `side` in web mercator 0..1, at the height `y`. */
function kmAcross(side: number, y: number): number {
  return (side * EARTH_CIRCUMFERENCE_KM) / Math.cosh(Math.PI * (1 - 2 * y));
}
