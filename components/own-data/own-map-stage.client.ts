import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { foldCredits } from "@/components/map/fold-credits";
import { EMBEDDED_CREDITS } from "@/components/map/map-words";
import type { MapState } from "@/components/map/painted-state";
import { sameCamera } from "@/components/map/same-camera";
import { basemapSource, hasSlots } from "@/lib/basemap/basemap-source";
import { BASEMAP_SLOTS } from "@/lib/basemap/basemap-style";
import { CONFIGURED_BASEMAP } from "@/lib/basemap/configured-basemap";
import { Mask } from "@/lib/collection/mask";
import { type Day, isoFromDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { AtlasImage } from "@/lib/layers/atlas-cells";
import {
  BesideIncidents,
  type BesidePicked,
  type BesideShown,
  sameBeside,
} from "@/lib/layers/beside-incidents";
import type { ThemeName } from "@/lib/layers/marks-painter";
import { NoRoomOnCard } from "@/lib/layers/point-set-gpu";
import type { PointsDrawn } from "@/lib/layers/points-layer";
import type { PaintedRows, PickedOnMap, RowsPainter } from "@/lib/layers/rows-painter";
import { rowsDrawnAs, rowsPainterFor } from "@/lib/layers/rows-painter-for";
import { SERIES_COUNT } from "@/lib/own-data/category-series";
import type { Drawing } from "@/lib/own-data/drawing";
import type { OwnTable } from "@/lib/own-data/own-table";
import { rowsSceneOf } from "@/lib/own-data/rows-scene";
import { boundsOf, liesBeyondMap } from "@/lib/own-data/table-bounds";
import type { Plan, PlanEntry } from "@/lib/scene/scene";
import { tidyCamera } from "@/lib/view/map-keys";
import type { Camera, DaySpan } from "@/lib/view/view";
import { worldOptions } from "./world-options";

const NARROW_PX = 640;
const FIT = { padding: 48, maxZoom: 9 };

export interface OwnMapStart {
  readonly library: typeof import("maplibre-gl");
  readonly element: HTMLElement;
  readonly atlas: AtlasImage;
  readonly table: OwnTable;
  readonly series: Uint8Array<ArrayBuffer>;
  readonly theme: ThemeName;
  readonly tolerances: { readonly hoverPx: number; readonly clickPx: number };
  /** The graphics card cannot hold the rows. */
  readonly onNoRoom: () => void;
  readonly onState: (state: MapState) => void;
  /** After each frame that painted something new: what goes on the container as `data-`. */
  readonly onPainted: (painted: Readonly<Record<string, string>>) => void;
  /** When rows are drawn in another way than before; `undefined`: as marks. */
  readonly onDrawn: (drawn: PointsDrawn | undefined) => void;
  readonly onHover: (point: (PickedOnMap & { readonly x: number; readonly y: number }) | null) => void;
  readonly onHoverBeside: (point: BesidePoint | null) => void;
  /** A row, an incident of the atlas's own, or nothing was clicked. */
  readonly onSelect: (index: number | null, beside: PlanEntry | null) => void;
  /** `null`: all rows, fitted to the screen. */
  readonly camera: Camera | null;
  /** Where the reader has moved the map. */
  readonly onCamera: (camera: Camera) => void;
}

export interface BesidePoint {
  readonly picked: BesidePicked;
  readonly x: number;
  readonly y: number;
}

/** The map library's map with a file's rows on it. Knows no React: a step goes straight to the graphics card. */
export class OwnMapStage {
  readonly #start: OwnMapStart;
  readonly #map: MapLibreMap;
  readonly #painter: RowsPainter;
  #theme: ThemeName;
  #painted: PaintedRows | null = null;
  #hovered: PickedOnMap | null = null;
  #hoveredBeside: BesidePicked | null = null;
  #beside: BesideIncidents | null = null;
  #shown: BesideShown | null = null;
  /** Where the map stands as far as others know; `null` while it is being put somewhere. */
  #told: Camera | null = null;
  /** All rows are fitted to the screen, and the reader has not moved. */
  #isFitted = false;
  #counted: Mask | null = null;
  #series: Uint8Array<ArrayBuffer>;

  constructor(start: OwnMapStart) {
    const { library, element, table, theme } = start;
    this.#start = start;
    this.#theme = theme;
    this.#series = start.series;
    this.#painter = rowsPainterFor({ table, atlas: start.atlas, onPainted: this.#note });
    this.#painter.setTheme(theme);
    this.#map = new library.Map({
      container: element,
      style: this.#source().style,
      bounds: boundsOf(table),
      fitBoundsOptions: FIT,
      maxPitch: 0,
      ...worldOptions(library, element, table),
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      attributionControl: false,
      locale: { "Map.Title": "Map of your rows" },
    });
    this.#map.keyboard.disableRotation();
    this.#map.touchZoomRotate.disableRotation();
    this.#map.addControl(new library.ScaleControl({ maxWidth: 110, unit: "metric" }), "bottom-right");
    const credits = this.#source().kind === "embedded" ? { customAttribution: EMBEDDED_CREDITS } : {};
    this.#map.addControl(new library.AttributionControl({ compact: true, ...credits }), "bottom-right");
    if (element.clientWidth < NARROW_PX) this.#map.once("load", () => foldCredits(element));
    this.#map.on("style.load", this.#dress);
    this.#placeAt(start.camera);
    this.#map.on("moveend", () => {
      const camera = this.#camera();
      if (!this.#told || sameCamera(camera, this.#told)) return;
      this.#told = camera;
      this.#isFitted = false;
      start.onCamera(camera);
    });
    this.#map.on("idle", () => start.onState("idle"));
    this.#map.on("movestart", () => {
      start.onState("moving");
      this.#hover(null);
    });
    this.#map.on("mousemove", (event) => !this.#map.isMoving() && this.#hover(event));
    this.#map.on("mouseout", () => this.#hover(null));
    this.#map.on("click", (event) => {
      const row = this.#pick(event, start.tolerances.clickPx);
      const beside = row ? null : this.#pickBeside(event, start.tolerances.clickPx);
      start.onSelect(row?.index ?? null, beside?.type === "incident" ? beside.entry : null);
    });
  }

  show(day: Day, span: DaySpan): void {
    const { table } = this.#start;
    const scene = rowsSceneOf(table, this.#series, { day, span }, rowsDrawnAs(table));
    this.#shown = scene;
    this.#beside?.show(scene);
    this.#painter.setScene(scene);
  }

  setSeries(series: Uint8Array<ArrayBuffer>): void {
    if (series === this.#series) return;
    this.#series = series;
    if (this.#shown) this.show(this.#shown.day, this.#shown.span);
  }

  setDrawing(drawing: Drawing): void {
    this.#painter.setDrawing(drawing);
  }

  /** Shows the atlas's own incidents under the rows; `null` takes them away. */
  setBeside(planFor: ((span: DaySpan) => Plan) | null): void {
    this.#beside?.remove();
    this.#beside = null;
    this.#start.onPainted({ beside: "0" });
    if (!planFor) return;
    this.#beside = new BesideIncidents({
      atlas: this.#start.atlas,
      theme: this.#theme,
      planFor,
      onPainted: (visible) => this.#start.onPainted({ beside: String(visible) }),
    });
    if (this.#shown) this.#beside.show(this.#shown);
    if (this.#map.style?._loaded) this.#dress();
  }

  setBesideSelected(id: IncidentId | null): void {
    this.#beside?.setSelected(id);
  }

  setSelected(index: number | null): void {
    this.#painter.setSelected(index);
  }

  setTheme(theme: ThemeName): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#painter.setTheme(theme);
    this.#beside?.setTheme(theme);
    this.#start.onState("loading");
    this.#map.setStyle(this.#source().style);
  }

  setCamera(camera: Camera | null): void {
    if (camera ? !sameCamera(camera, this.#camera()) : !this.#isFitted) this.#placeAt(camera);
  }

  /** Draws now, and copies what is drawn: afterwards the picture is gone. */
  copyTo(canvas: HTMLCanvasElement): void {
    this.#map.redraw();
    const drawn = this.#map.getCanvas();
    canvas.width = drawn.width;
    canvas.height = drawn.height;
    canvas.getContext("2d")?.drawImage(drawn, 0, 0);
  }

  zoomBy(by: 1 | -1, reducedMotion: boolean): void {
    this.#map.zoomTo(this.#map.getZoom() + by, { duration: reducedMotion ? 0 : 250 });
  }

  free(): void {
    this.#painter.free();
    this.#map.remove();
  }

  #placeAt(camera: Camera | null): void {
    this.#told = null;
    this.#isFitted = camera === null;
    if (camera) this.#map.jumpTo({ center: { lng: camera.lng, lat: camera.lat }, zoom: camera.zoom });
    else this.#map.fitBounds(boundsOf(this.#start.table), { ...FIT, duration: 0 });
    this.#told = this.#camera();
  }

  #camera(): Camera {
    const { lat, lng } = this.#map.getCenter();
    return tidyCamera({ lat, lng, zoom: this.#map.getZoom() });
  }

  #source() {
    return basemapSource(CONFIGURED_BASEMAP, {
      theme: this.#theme,
      lang: "en",
      towns: true,
      world: liesBeyondMap(this.#start.table),
    });
  }

  readonly #dress = (): void => {
    const labels = hasSlots(this.#source()) ? BASEMAP_SLOTS.labels : undefined;
    try {
      this.#painter.dress(this.#map, labels);
      this.#beside?.dress(this.#map, this.#painter.firstLayer);
    } catch (error) {
      if (!(error instanceof NoRoomOnCard)) throw error;
      this.#start.onNoRoom();
    }
  };

  readonly #note = (painted: PaintedRows): void => {
    const before = this.#painted;
    if (!isSameDrawn(painted.drawn, before?.drawn)) this.#start.onDrawn(painted.drawn);
    if (painted.scene === before?.scene && isSameDrawn(painted.drawn, before.drawn)) return;
    const { series } = painted.scene;
    if (series !== before?.scene.series || !this.#counted) this.#counted = new Mask(series, SERIES_COUNT);
    this.#painted = painted;
    const { day, span } = painted.scene;
    this.#start.onPainted({
      day: isoFromDay(day),
      span: span.type,
      visible: String(this.#counted.count(painted.scene)),
      draw: painted.drawn?.as ?? "marks",
    });
  };

  #pick({ point }: MapMouseEvent, tolerancePx: number): PickedOnMap | null {
    return this.#painter.pick(point.x, point.y, tolerancePx);
  }

  #pickBeside({ point }: MapMouseEvent, tolerancePx: number): BesidePicked | null {
    return this.#beside?.pick(point.x, point.y, tolerancePx) ?? null;
  }

  #hover(event: MapMouseEvent | null): void {
    const { hoverPx } = this.#start.tolerances;
    const row = event && this.#pick(event, hoverPx);
    if (row?.index !== this.#hovered?.index || row?.count !== this.#hovered?.count) {
      this.#hovered = row;
      this.#start.onHover(row && event ? { ...row, x: event.point.x, y: event.point.y } : null);
      this.#painter.setHovered(row?.index ?? null);
    }
    // Rows lie on top.
    const beside = event && !row ? this.#pickBeside(event, hoverPx) : null;
    this.#beside?.setHovered(beside);
    if (event && !sameBeside(beside, this.#hoveredBeside))
      this.#start.onHoverBeside(beside && { picked: beside, x: event.point.x, y: event.point.y });
    else if (!event && this.#hoveredBeside) this.#start.onHoverBeside(null);
    this.#hoveredBeside = beside;
    this.#map.getCanvas().style.cursor = row || beside ? "pointer" : "";
  }
}

function isSameDrawn(a: PointsDrawn | undefined, b: PointsDrawn | undefined): boolean {
  return a?.as === b?.as && a?.classes.join() === b?.classes.join() && a?.withoutAreas === b?.withoutAreas;
}
