import type { GeoJSONSource, Map as MapLibreMap, TransformStyleFunction } from "maplibre-gl";
import { type BasemapSource, hasSlots } from "@/lib/basemap/basemap-source";
import { BASEMAP_SLOTS } from "@/lib/basemap/basemap-style";
import type { MapPainter, PainterLook, PointerAt } from "@/lib/gl/map-painter";
import { composeExtras, EXTRAS_SOURCE, extrasFeatures } from "@/lib/layers/compose-extras";
import type { MapExtras } from "@/lib/view/view";

interface MapStageStart<Hit> {
  /** The topmost first. */
  readonly painters: readonly MapPainter<Hit>[];
  readonly basemap: BasemapSource;
  readonly look: PainterLook;
  readonly extras: MapExtras;
  /** Of the names of places that rings are about. */
  readonly lang: "en" | "ar";
  /** Scheme and host that the fonts come from. */
  readonly origin: string;
  /** Before the map is given another style. */
  readonly onRestyle: () => void;
}

/** Keeps painters on a map, whatever happens to its style. Knows neither React nor what is painted. */
export class MapStage<Hit> {
  readonly #start: MapStageStart<Hit>;
  #painters: readonly MapPainter<Hit>[];
  #basemap: BasemapSource;
  #look: PainterLook;
  #extras: MapExtras;
  #lang: "en" | "ar";
  #map: MapLibreMap | null = null;

  constructor(start: MapStageStart<Hit>) {
    this.#start = start;
    this.#painters = start.painters;
    this.#basemap = start.basemap;
    this.#look = start.look;
    this.#extras = start.extras;
    this.#lang = start.lang;
    for (const painter of start.painters) painter.setLook(start.look);
  }

  /** Puts what the painters compose, and the reader's own lines, into every style that the map is given. */
  readonly transformStyle: TransformStyleFunction = (_, next) =>
    composeExtras(
      this.#painters.reduce((style, painter) => painter.compose?.(style) ?? style, next),
      this.#extras,
      { theme: this.#look.theme, lang: this.#lang, origin: this.#start.origin },
    );

  attach(map: MapLibreMap): void {
    this.#map = map;
    map.on("style.load", this.#addAll);
    if (map.style?._loaded) this.#addAll();
  }

  detach(): void {
    this.#map?.off("style.load", this.#addAll);
    for (const painter of this.#painters) painter.remove();
    this.#map = null;
  }

  setPainters(painters: readonly MapPainter<Hit>[]): void {
    for (const painter of this.#painters) if (!painters.includes(painter)) painter.remove();
    for (const painter of painters) if (!this.#painters.includes(painter)) painter.setLook(this.#look);
    this.#painters = painters;
    if (this.#map?.style?._loaded) this.#addAll();
  }

  setLook(look: PainterLook, basemap: BasemapSource): void {
    const { theme, hidden } = this.#look;
    if (look.theme === theme && look.hidden === hidden && basemap === this.#basemap) return;
    this.#look = look;
    this.#basemap = basemap;
    for (const painter of this.#painters) painter.setLook(look);
    this.#start.onRestyle();
    this.#map?.setStyle(basemap.style, { transformStyle: this.transformStyle });
    this.#map?.triggerRepaint();
  }

  /** Graticule, rings and measuring line: another one is another feature, never another style. */
  setExtras(extras: MapExtras, lang: "en" | "ar"): void {
    if (extras === this.#extras && lang === this.#lang) return;
    this.#extras = extras;
    this.#lang = lang;
    this.#map?.getSource<GeoJSONSource>(EXTRAS_SOURCE)?.setData(extrasFeatures(extras, lang));
  }

  pick(at: PointerAt): Hit | null {
    for (const painter of this.#painters) {
      const hit = painter.pick(at);
      if (hit) return hit;
    }
    return null;
  }

  /** Highlights the topmost thing at a point, and it alone. Answers the same object while it is the same thing. */
  pointAt(at: PointerAt | null): Hit | null {
    let hit: Hit | null = null;
    for (const painter of this.#painters) hit = painter.pointAt(hit ? null : at) ?? hit;
    return hit;
  }

  selectedNames(): readonly { readonly x: number; readonly y: number }[] {
    return this.#painters.flatMap((painter) => painter.selectedNames?.() ?? []);
  }

  refocus(): void {
    for (const painter of this.#painters) painter.refocus?.();
  }

  /** Redraws and copies synchronously: without `preserveDrawingBuffer` the canvas is empty in the next frame. */
  copyTo(canvas: HTMLCanvasElement): void {
    if (!this.#map) return;
    this.#map.redraw();
    const drawn = this.#map.getCanvas();
    canvas.width = drawn.width;
    canvas.height = drawn.height;
    canvas.getContext("2d")?.drawImage(drawn, 0, 0);
  }

  readonly #addAll = (): void => {
    const map = this.#map;
    if (!map) return;
    let before: string | undefined = hasSlots(this.#basemap) ? BASEMAP_SLOTS.labels : undefined;
    for (const painter of this.#painters) {
      painter.addTo(map, before);
      before = painter.firstLayer;
    }
  };
}
