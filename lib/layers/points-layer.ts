import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { ThemeName } from "./marks-painter";
import { pointLook } from "./point-look";
import { PointsGpu } from "./points-gpu";
import { pointsPalette } from "./points-palette";
import { type ScreenProjection, screenProjection } from "./screen-projection";

/** Points in columns, sorted by day. */
export interface PointColumns {
  /** Pairs: web mercator, x east and y south, 0..1 over the world. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Days since 1970-01-01, ascending. */
  readonly days: Int32Array<ArrayBuffer>;
}

/** What is drawn: the points `lo` to `hi`, without it. */
export interface PointsScene {
  readonly lo: number;
  readonly hi: number;
  readonly day: number;
  /** Days until a point is as faded as it gets; 0 for none. */
  readonly fadeDays: number;
}

export const POINTS_LAYER_ID = "own-points";

/**
 * Any number of points as one custom layer of the map: they lie sorted by day in static buffers, and a scene draws a contiguous
 * slice without uploading anything. The map must be flat and north up.
 */
export class PointsLayer implements CustomLayerInterface {
  readonly id: string;
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly #columns: PointColumns;
  readonly #onPainted: (scene: PointsScene) => void;
  #map: MapLibreMap | null = null;
  #gpu: PointsGpu | null = null;
  #slots: Uint8Array<ArrayBuffer>;
  #slotsAreStale = true;
  #scene: PointsScene = { lo: 0, hi: 0, day: 0, fadeDays: 0 };
  #ringed: readonly number[] = [];
  #theme: ThemeName = "light";
  #size = { width: 1, height: 1 };
  #projection: ScreenProjection | null = null;

  /** `slots`: the colour of each point, 0 to 8; anything above hides it. `onPainted` is called in each frame, after drawing. */
  constructor(
    columns: PointColumns,
    slots: Uint8Array<ArrayBuffer>,
    onPainted: (scene: PointsScene) => void,
    id = POINTS_LAYER_ID,
  ) {
    this.id = id;
    this.#columns = columns;
    this.#slots = slots;
    this.#onPainted = onPainted;
  }

  /** Where the last frame stood; `null` before it. */
  get projection(): ScreenProjection | null {
    return this.#projection;
  }

  setScene(scene: PointsScene): void {
    this.#scene = scene;
    this.#map?.triggerRepaint();
  }

  setSlots(slots: Uint8Array<ArrayBuffer>): void {
    if (slots === this.#slots) return;
    this.#slots = slots;
    this.#slotsAreStale = true;
    this.#map?.triggerRepaint();
  }

  setRinged(ringed: readonly number[]): void {
    if (ringed.join() === this.#ringed.join()) return;
    this.#ringed = ringed;
    this.#map?.triggerRepaint();
  }

  setTheme(theme: ThemeName): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gpu = new PointsGpu(gl);
    this.#gpu.uploadColumns(this.#columns);
    this.#slotsAreStale = true;
    map.on("resize", this.#measure);
    this.#measure();
  }

  onRemove(): void {
    this.#map?.off("resize", this.#measure);
    this.#gpu?.free();
    this.#gpu = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const [map, gpu, scene] = [this.#map, this.#gpu, this.#scene];
    if (!map || !gpu) return;
    if (this.#slotsAreStale) gpu.uploadSlots(this.#slots);
    this.#slotsAreStale = false;
    const { width, height } = this.#size;
    this.#projection = screenProjection(input.defaultProjectionData.mainMatrix, width, height);
    gpu.draw({
      ...scene,
      ...pointLook(scene.hi - scene.lo, map.getZoom()),
      projection: this.#projection,
      ratio: gl.drawingBufferWidth / width,
      palette: pointsPalette(this.#theme),
      ringed: this.#ringed,
      isDark: this.#theme === "dark",
    });
    this.#onPainted(scene);
  }

  readonly #measure = (): void => {
    const canvas = this.#map?.getCanvas();
    this.#size = {
      width: Math.max(1, canvas?.clientWidth ?? 1),
      height: Math.max(1, canvas?.clientHeight ?? 1),
    };
  };
}
