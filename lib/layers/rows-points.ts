import type { Map as MapLibreMap } from "maplibre-gl";
import { HIDDEN_SLOT } from "@/lib/own-data/category-slots";
import { type PickedRows, pickRows } from "@/lib/own-data/grid-index";
import type { OwnTable } from "@/lib/own-data/own-table";
import type { ThemeName } from "./marks-painter";
import { PointsLayer } from "./points-layer";
import type { PaintedRows, RowsPainter, RowsScene } from "./rows-painter";

/** Any number of rows, a point each: what is picked is found by the table's grid. */
export class RowsPoints implements RowsPainter {
  readonly #table: OwnTable;
  readonly #layer: PointsLayer;
  #scene: RowsScene | null = null;
  #slots: Uint8Array<ArrayBuffer>;
  #selected: number | null = null;
  #hovered: number | null = null;

  /** `onPainted` is called in each frame, after drawing. */
  constructor(table: OwnTable, slots: Uint8Array<ArrayBuffer>, onPainted: (painted: PaintedRows) => void) {
    this.#table = table;
    this.#slots = slots;
    this.#layer = new PointsLayer(table, slots, () => {
      if (this.#scene) onPainted({ scene: this.#scene, slots: this.#slots });
    });
  }

  get firstLayer(): string {
    return this.#layer.id;
  }

  dress(map: MapLibreMap, labels: string | undefined): void {
    if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer, labels);
  }

  setScene(scene: RowsScene): void {
    this.#scene = scene;
    this.#layer.setScene({ ...scene, day: scene.last });
  }

  setSlots(slots: Uint8Array<ArrayBuffer>): void {
    this.#slots = slots;
    this.#layer.setSlots(slots);
  }

  setTheme(theme: ThemeName): void {
    this.#layer.setTheme(theme);
  }

  setSelected(index: number | null): void {
    this.#selected = index;
    this.#ring();
  }

  setHovered(index: number | null): void {
    this.#hovered = index;
    this.#ring();
  }

  pick(x: number, y: number, tolerancePx: number): PickedRows | null {
    const [projection, scene] = [this.#layer.projection, this.#scene];
    if (!projection || !scene) return null;
    const at = {
      x: (x - projection.x) / projection.scale,
      y: (y - projection.y) / projection.scale,
      radius: tolerancePx / projection.scale,
    };
    const { grid, positions } = this.#table;
    return pickRows(grid, positions, scene, (index) => this.#slots[index] !== HIDDEN_SLOT, at);
  }

  free(): void {}

  #ring(): void {
    this.#layer.setRinged([this.#selected, this.#hovered].filter((index) => index !== null));
  }
}
