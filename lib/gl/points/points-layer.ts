import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { FIRST_AREA } from "@/lib/files/places/place-precision";
import type { Drawing } from "@/lib/files/view/drawing";
import type { ThemeName } from "@/lib/gl/marks-painter";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import { StillFrame } from "@/lib/gl/still-frame";
import { densityClasses, densityRamp } from "@/lib/signs/density-ramp";
import { pointLook } from "@/lib/signs/point-look";
import { pointsPalette } from "@/lib/signs/points-palette";
import { DensityCells } from "./density-cells";
import { automaticDrawing, crowding, type DrawnAs } from "./density-choice";
import { DensityGpu } from "./density-gpu";
import { PointsGpu } from "./points-gpu";
import { type PointColumns, PointsSplit } from "./points-split";

/** What is drawn: the points `lo` to `hi`, without it, whole days. */
interface PointsScene {
  readonly lo: number;
  readonly hi: number;
  readonly day: number;
  /** Days until a point is as faded as it gets; 0 for none. */
  readonly fadeDays: number;
  /** The colour of each point, 0 to 8; anything above hides it. */
  readonly series: Uint8Array<ArrayBuffer>;
}

/** How a frame has drawn them. */
export interface PointsDrawn {
  readonly as: DrawnAs;
  /** Of shades: the least count of each, the emptiest first. */
  readonly classes: readonly number[];
  /** Over shades: rows known to an area alone are too many for rings. */
  readonly withoutAreas: boolean;
}

const LAST_LAYER_ID = "own-last";
/** Over shades: more rings on the screen would hide them, and take longer than the shades themselves. */
const MOST_RINGS = 10_000;
const INK: Readonly<Record<ThemeName, string>> = { light: "#14181c", dark: "#ffffff" };

/**
 * Any number of points as one custom layer of the map: they lie sorted by day in static buffers, and a scene draws a contiguous
 * slice without uploading anything. Where they would cover one another they are counted by cells and drawn as shades. While the
 * camera stands still they are painted without the map, for which {@link StillFrame.last} must be its last layer. The map must be
 * flat and north up.
 */
export class PointsLayer implements CustomLayerInterface {
  readonly id = "own-points";
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly still: StillFrame;
  readonly #columns: PointColumns;
  readonly #split: PointsSplit;
  readonly #cells: DensityCells;
  readonly #areaCells: DensityCells;
  readonly #onPainted: (drawn: PointsDrawn) => void;
  #map: MapLibreMap | null = null;
  #gpu: { readonly points: PointsGpu; readonly density: DensityGpu } | null = null;
  #seriesAreStale = true;
  #scene: PointsScene | null = null;
  #drawing: Drawing = "auto";
  #drawn: PointsDrawn = { as: "points", classes: [], withoutAreas: false };
  #ringed: readonly number[] = [];
  #marked: readonly [number, number] | null = null;
  #theme: ThemeName = "light";

  /** `onPainted` is called in each frame, after drawing. `middle`: see {@link screenProjection}. */
  constructor(columns: PointColumns, onPainted: (drawn: PointsDrawn) => void, middle: number | null = null) {
    this.#columns = columns;
    this.#split = new PointsSplit(columns);
    const { positions, precisions } = columns;
    this.#cells = new DensityCells(positions, precisions, { from: 0, below: FIRST_AREA });
    this.#areaCells = new DensityCells(positions, precisions, { from: FIRST_AREA, below: 256 });
    this.#onPainted = onPainted;
    this.still = new StillFrame(LAST_LAYER_ID, (gl, projection) => this.#paint(gl, projection), middle);
  }

  get drawn(): PointsDrawn {
    return this.#drawn;
  }

  get cells(): DensityCells {
    return this.#cells;
  }

  setScene(scene: PointsScene): void {
    if (scene.series !== this.#scene?.series) this.#seriesAreStale = true;
    this.#scene = scene;
    this.still.repaint();
  }

  setDrawing(drawing: Drawing): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.still.repaint();
  }

  setRinged(ringed: readonly number[]): void {
    if (ringed.join() === this.#ringed.join()) return;
    this.#ringed = ringed;
    this.still.repaint();
  }

  /** The cell with an outline: its column and row in the grid. */
  setMarked(marked: readonly [number, number] | null): void {
    if (marked?.join() === this.#marked?.join()) return;
    this.#marked = marked;
    this.still.repaint();
  }

  setTheme(theme: ThemeName): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#map?.triggerRepaint();
  }

  /** Throws `NoRoomOnCard`. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    const points = new PointsGpu(gl, this.#split);
    this.#gpu = { points, density: new DensityGpu(gl) };
    points.uploadColumns(this.#columns);
    this.#seriesAreStale = true;
    this.still.attach(map, gl);
  }

  onRemove(): void {
    this.still.detach();
    this.#gpu?.points.free();
    this.#gpu?.density.free();
    this.#gpu = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    this.still.render(gl, input);
  }

  #paint(gl: WebGL2RenderingContext, projection: ScreenProjection): void {
    const [map, gpu, scene] = [this.#map, this.#gpu, this.#scene];
    if (!map || !gpu || !scene) return;
    if (this.#seriesAreStale) gpu.points.uploadSeries(scene.series);
    this.#seriesAreStale = false;
    const frame = {
      ...scene,
      ...pointLook(scene.hi - scene.lo, map.getZoom()),
      projection,
      ratio: gl.drawingBufferWidth / projection.width,
      palette: pointsPalette(this.#theme),
    };
    const areas = this.#areasInView(scene, projection);
    this.#drawn = this.#choose(scene, projection, frame.diameterPx, areas);
    const { as, classes } = this.#drawn;
    if (as === "points") {
      gpu.points.drawAreas(frame, areas);
      gpu.points.drawPoints(frame);
    } else {
      const look = {
        classes,
        ramp: densityRamp(this.#theme, classes.length),
        ink: INK[this.#theme],
        marked: this.#marked,
      };
      gpu.density.draw(this.#cells, look, projection, frame.ratio);
      if (areas <= MOST_RINGS) gpu.points.drawAreas(frame, areas);
    }
    const { positions } = this.#columns;
    const places = this.#ringed.map((i) => [positions[i * 2] ?? 0, positions[i * 2 + 1] ?? 0] as const);
    gpu.points.drawRings(frame, places, this.#theme === "dark");
    this.#onPainted(this.#drawn);
  }

  /** Counts the cells unless points are asked for, and says how to draw. */
  #choose(scene: PointsScene, projection: ScreenProjection, diameterPx: number, areas: number): PointsDrawn {
    if (this.#drawing === "points") return { as: "points", classes: [], withoutAreas: false };
    this.#cells.update(scene, projection);
    const crowd = crowding(this.#cells.grid, this.#cells.counts, projection, diameterPx);
    const as = this.#drawing === "auto" ? automaticDrawing(crowd, this.#drawn.as) : this.#drawing;
    return as === "points"
      ? { as, classes: [], withoutAreas: false }
      : { as, classes: densityClasses(crowd.most), withoutAreas: areas > MOST_RINGS };
  }

  #areasInView(scene: PointsScene, projection: ScreenProjection): number {
    if (this.#split.areas === 0) return 0;
    this.#areaCells.update(scene, projection);
    return crowding(this.#areaCells.grid, this.#areaCells.counts, projection, 1).points;
  }
}
