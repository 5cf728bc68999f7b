import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { KeptFrame } from "./kept-frame";
import { type ScreenProjection, screenProjection } from "./screen-projection";

/**
 * Paints a layer anew without the map: while its pictures follow each other and the camera stands still, the rest of the map's frame
 * is kept, and they are painted into it at once, one a frame. For that {@link last} must be the map's last layer.
 */
export class StillFrame {
  readonly last: CustomLayerInterface;
  readonly #paint: (gl: WebGL2RenderingContext) => void;
  readonly #middle: number | null;
  #projection: ScreenProjection | null = null;
  /** Canvas in CSS pixels: read on resize, never while drawing. */
  #size = { width: 1, height: 1 };
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #kept: KeptFrame | null = null;
  /** `off`: nothing follows. `wanted`: the next frame is to be kept. `ready`: the last one was. */
  #keeping: "off" | "wanted" | "ready" = "off";
  #paintedInFrame: unknown = null;
  #waiting = 0;
  /** Asked for, and not painted since. */
  #isDue = false;

  /** `middle`: see {@link screenProjection}. */
  constructor(
    lastId: string,
    paint: (gl: WebGL2RenderingContext, projection: ScreenProjection) => void,
    middle: number | null = null,
  ) {
    this.#middle = middle;
    this.#paint = (gl) => {
      this.#isDue = false;
      if (this.#projection) paint(gl, this.#projection);
    };
    this.last = { id: lastId, type: "custom", renderingMode: "2d", render: this.#close };
  }

  /** Whether the next picture can be painted without the map. */
  get isReady(): boolean {
    return this.#keeping === "ready";
  }

  /** Where the last frame stood; `null` before it. */
  get projection(): ScreenProjection | null {
    return this.#projection;
  }

  attach(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#kept = new KeptFrame(gl);
    this.#keeping = "off";
    map.on("movestart", this.#forget);
    map.on("resize", this.#measure);
    this.#measure();
  }

  detach(): void {
    this.#map?.off("movestart", this.#forget).off("resize", this.#measure);
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    this.#kept?.free();
    this.#kept = null;
    this.#keeping = "off";
    this.#map = null;
    this.#gl = null;
  }

  /** In the layer's own place of the map's frame. */
  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { width, height } = this.#size;
    this.#projection = screenProjection(defaultProjectionData.mainMatrix, width, height, this.#middle);
    if (this.#keeping === "ready") this.#keeping = "wanted";
    if (this.#keeping === "wanted" && this.#map?.getLayer(this.last.id)) this.#kept?.keep("under");
    else this.#paint(gl);
  }

  /** At once into the kept frame, but once a frame; else with the map, which keeps its frame then. Whether without the map. */
  repaint(): boolean {
    this.#isDue = true;
    const [map, gl] = [this.#map, this.#gl];
    if (this.#keeping !== "ready" || !gl || gl.isContextLost() || !this.#kept?.fits || map?.isMoving()) {
      if (map && !map.isMoving()) this.#keeping = "wanted";
      map?.triggerRepaint();
      return false;
    }
    const frame = document.timeline.currentTime;
    if (frame !== this.#paintedInFrame) {
      this.#paintedInFrame = frame;
      this.#kept.paint(() => this.#paint(gl));
    } else {
      this.#waiting ||= requestAnimationFrame(() => {
        this.#waiting = 0;
        if (this.#isDue) this.repaint();
      });
    }
    return true;
  }

  readonly #close = (): void => {
    const [kept, gl] = [this.#kept, this.#gl];
    if (this.#keeping !== "wanted" || !kept || !gl) return;
    kept.keep("over");
    this.#keeping = "ready";
    kept.paint(() => this.#paint(gl));
  };

  readonly #measure = (): void => {
    const canvas = this.#map?.getCanvas();
    this.#size = {
      width: Math.max(1, canvas?.clientWidth ?? 1),
      height: Math.max(1, canvas?.clientHeight ?? 1),
    };
  };

  readonly #forget = (): void => {
    this.#keeping = "off";
  };
}
