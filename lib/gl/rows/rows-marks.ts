import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { RowPlan } from "@/lib/files/marks/row-plan";
import type { RowsScene } from "@/lib/files/marks/rows-scene";
import type { FileTable } from "@/lib/files/table/file-table";
import { middleAcross180 } from "@/lib/files/table/table-bounds";
import type { PainterLook, PointerAt } from "@/lib/gl/map-painter";
import { MarksLayer } from "@/lib/gl/marks/marks-layer";
import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import { NOTHING_IMAGE, roomFeatures, roomLayer } from "@/lib/layers/label-layers";
import type { MarksLayout, MarksScene } from "@/lib/scene/plan/marks-plan";
import { ROW_LOOK } from "./row-look";
import { type PaintedRows, type RowsHit, type RowsPainter, steadyHit } from "./rows-painter";

/** Source and layer of the room that marks take. */
const ROOM = "own-room";
const NOTHING = { width: 1, height: 1, data: new Uint8Array(4) };

/** Rows few enough to be counted: each is a mark, packed about its point as the atlas's own incidents are. */
export class RowsMarks implements RowsPainter {
  readonly #layer: MarksLayer<RowPlan, MarksScene>;
  #map: MapLibreMap | null = null;
  #scene: RowsScene | null = null;
  #layout: MarksLayout | null = null;
  /** What the labels of the map have made room for. */
  #roomy: MarksLayout | null = null;
  #selected: number | null = null;
  #hovered: RowsHit | null = null;

  /** `onPainted` is called in each frame, after drawing. */
  constructor(table: FileTable, sprites: SpriteSheet, onPainted: (painted: PaintedRows) => void) {
    this.#layer = new MarksLayer(sprites, { ...ROW_LOOK, middle: middleAcross180(table) }, (scene) => {
      // Only the last scene that was set is ever painted.
      if (this.#scene && scene === this.#scene.marks?.scene) onPainted({ scene: this.#scene });
    });
  }

  get firstLayer(): string {
    return this.#layer.id;
  }

  /** Over the map's labels, which keep out of the way. */
  addTo(map: MapLibreMap): void {
    if (!this.#map) {
      map.on("zoom", this.#relayout);
      map.on("idle", this.#makeRoom);
    }
    this.#map = map;
    this.#relayout();
    if (!map.hasImage(NOTHING_IMAGE)) map.addImage(NOTHING_IMAGE, NOTHING);
    if (!map.getSource(ROOM)) {
      map.addSource(ROOM, { type: "geojson", data: this.#room() });
      this.#roomy = this.#layout;
    }
    for (const layer of [this.#layer, roomLayer(ROOM), this.#layer.still.last])
      if (!map.getLayer(layer.id)) map.addLayer(layer);
  }

  setScene(scene: RowsScene): void {
    const before = this.#scene?.marks;
    this.#scene = scene;
    const { marks } = scene;
    if (!marks || marks.scene === before?.scene) return;
    if (marks.planned !== before?.planned) {
      this.#layer.setPlan(marks.planned.plan);
      this.#layer.raise(this.#selected ?? -1);
      this.#relayout();
    }
    this.#layer.setScene(marks.scene);
  }

  setLook({ theme }: PainterLook): void {
    this.#layer.setTheme(theme);
  }

  /** Each is in a place of its own already. */
  setDrawing(): void {}

  setSelected(index: number | null): void {
    this.#selected = index;
    this.#layer.raise(index ?? -1);
  }

  setPointed(index: number | null): void {
    this.#hovered = index === null ? null : { type: "rows", index, count: 1 };
    this.#layer.setHovered(index === null ? null : { type: "mark", entry: index });
  }

  pointAt(at: PointerAt | null): RowsHit | null {
    this.#hovered = steadyHit(this.#hovered, at && this.pick(at));
    this.#layer.setHovered(this.#hovered && { type: "mark", entry: this.#hovered.index });
    return this.#hovered;
  }

  pick({ x, y, tolerancePx }: PointerAt): RowsHit | null {
    const picked = this.#layer.pick(x, y, tolerancePx);
    if (picked?.type === "mark") return { type: "rows", index: picked.entry, count: 1 };
    return picked && this.#rowsIn(picked.cluster);
  }

  remove(): void {
    this.#map?.off("zoom", this.#relayout);
    this.#map?.off("idle", this.#makeRoom);
    this.#map = null;
  }

  /** All that are counted in a disc, or packed about a dot. */
  #rowsIn(cluster: number): RowsHit | null {
    let [index, count] = [-1, 0];
    for (const here of this.#scene?.marks?.scene.clusters ?? []) {
      const place = this.#layout?.clusters[here.cluster];
      const stands = place?.folded ? (place.host ?? here.cluster) : here.cluster;
      if (stands !== cluster) continue;
      index = Math.max(index, here.latest);
      count += here.total;
    }
    return count === 0 ? null : { type: "rows", index, count };
  }

  readonly #relayout = (): void => {
    const planned = this.#scene?.marks?.planned;
    if (!planned || !this.#map) return;
    this.#layout = planned.layoutAt(this.#map.getZoom());
    this.#layer.setLayout(this.#layout);
  };

  #room(): ReturnType<typeof roomFeatures> {
    return roomFeatures(
      this.#scene?.marks?.planned.plan ?? { clusters: [] },
      this.#layout ?? { clusters: [] },
    );
  }

  readonly #makeRoom = (): void => {
    if (this.#layout === this.#roomy) return;
    this.#roomy = this.#layout;
    this.#map?.getSource<GeoJSONSource>(ROOM)?.setData(this.#room());
  };
}
