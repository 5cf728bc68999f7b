import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { PickedRows } from "@/lib/own-data/grid-index";
import type { OwnTable } from "@/lib/own-data/own-table";
import { rowLayoutOf } from "@/lib/own-data/row-layout";
import { type RowPlan, rowPlanOf } from "@/lib/own-data/row-plan";
import { type RowScene, rowSceneOf } from "@/lib/own-data/row-scene";
import { middleAcross180 } from "@/lib/own-data/table-bounds";
import type { MarksLayout } from "@/lib/scene/marks-plan";
import { sameSpan } from "@/lib/view/same-span";
import type { AtlasImage } from "./atlas-cells";
import { NOTHING_IMAGE, roomFeatures, roomLayer } from "./label-layers";
import { MarksLayer } from "./marks-layer";
import type { ThemeName } from "./marks-painter";
import { ROW_LOOK } from "./row-look";
import type { PaintedRows, RowsPainter, RowsScene } from "./rows-painter";

/** Marks are laid out anew at every quarter of a zoom: in between their clusters move with the map and keep their size. */
const LAYOUTS_A_ZOOM = 4;

/** Source and layer of the room that marks take. */
const ROOM = "own-room";
const NOTHING = { width: 1, height: 1, data: new Uint8Array(4) };

/** Rows few enough to be counted: each is a mark, packed about its point as the atlas's own incidents are. */
export class RowsMarks implements RowsPainter {
  readonly #table: OwnTable;
  readonly #layer: MarksLayer<RowPlan, RowScene>;
  #map: MapLibreMap | null = null;
  #series: Uint8Array<ArrayBuffer>;
  #shown: RowsScene | null = null;
  #plan: RowPlan | null = null;
  #planned: PaintedRows | null = null;
  #scene: RowScene | null = null;
  #layout: MarksLayout | null = null;
  /** What the labels of the map have made room for. */
  #roomy: MarksLayout | null = null;
  /** Of the plan as it is, by zoom. */
  readonly #layouts = new Map<number, MarksLayout>();
  #selected: number | null = null;

  /** `onPainted` is called in each frame, after drawing. */
  constructor(
    table: OwnTable,
    series: Uint8Array<ArrayBuffer>,
    atlas: AtlasImage,
    onPainted: (painted: PaintedRows) => void,
  ) {
    this.#table = table;
    this.#series = series;
    this.#layer = new MarksLayer(atlas, { ...ROW_LOOK, middle: middleAcross180(table) }, (scene) => {
      // Only the last scene that was set is ever painted.
      if (this.#planned && scene === this.#scene) onPainted(this.#planned);
    });
  }

  get firstLayer(): string {
    return this.#layer.id;
  }

  /** Over the map's labels, which keep out of the way. */
  dress(map: MapLibreMap): void {
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

  setScene(shown: RowsScene): void {
    if (shown === this.#shown) return;
    const isPlanned = this.#shown !== null && sameSpan(shown.span, this.#shown.span);
    this.#shown = shown;
    if (isPlanned) this.#show();
    else this.#replan();
  }

  setSeries(series: Uint8Array<ArrayBuffer>): void {
    if (series === this.#series) return;
    this.#series = series;
    this.#replan();
  }

  setTheme(theme: ThemeName): void {
    this.#layer.setTheme(theme);
  }

  /** Each is in a place of its own already. */
  setDrawing(): void {}

  setSelected(index: number | null): void {
    this.#selected = index;
    this.#layer.raise(index ?? -1);
  }

  setHovered(index: number | null): void {
    this.#layer.setHovered(index === null ? null : { type: "mark", entry: index });
  }

  pick(x: number, y: number, tolerancePx: number): PickedRows | null {
    const picked = this.#layer.pick(x, y, tolerancePx);
    if (picked?.type === "mark") return { index: picked.entry, count: 1 };
    return picked && this.#rowsIn(picked.cluster);
  }

  free(): void {
    this.#map?.off("zoom", this.#relayout);
    this.#map?.off("idle", this.#makeRoom);
    this.#map = null;
  }

  /** All that are counted in a disc, or packed about a dot. */
  #rowsIn(cluster: number): PickedRows | null {
    let [index, count] = [-1, 0];
    for (const here of this.#scene?.clusters ?? []) {
      const place = this.#layout?.clusters[here.cluster];
      const stands = place?.folded ? (place.host ?? here.cluster) : here.cluster;
      if (stands !== cluster) continue;
      index = Math.max(index, here.latest);
      count += here.total;
    }
    return count === 0 ? null : { index, count };
  }

  #replan(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#plan = rowPlanOf(this.#table, this.#series, shown.span);
    this.#layouts.clear();
    this.#layer.setPlan(this.#plan);
    this.#layer.raise(this.#selected ?? -1);
    this.#relayout();
    this.#show();
  }

  readonly #relayout = (): void => {
    if (!this.#plan || !this.#map) return;
    const zoom = Math.round(this.#map.getZoom() * LAYOUTS_A_ZOOM) / LAYOUTS_A_ZOOM;
    this.#layout = this.#layouts.get(zoom) ?? rowLayoutOf(this.#plan, zoom);
    this.#layouts.set(zoom, this.#layout);
    this.#layer.setLayout(this.#layout);
  };

  #room(): ReturnType<typeof roomFeatures> {
    return roomFeatures(this.#plan ?? { clusters: [] }, this.#layout ?? { clusters: [] });
  }

  readonly #makeRoom = (): void => {
    if (this.#layout === this.#roomy) return;
    this.#roomy = this.#layout;
    this.#map?.getSource<GeoJSONSource>(ROOM)?.setData(this.#room());
  };

  #show(): void {
    if (!this.#plan || !this.#shown) return;
    this.#planned = { scene: this.#shown, series: this.#series };
    this.#scene = rowSceneOf(this.#plan, this.#shown);
    this.#layer.setScene(this.#scene);
  }
}
