import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { LayerName } from "@/lib/view/view";
import type { ThemeName } from "./marks-painter";

/** A point of the canvas and how far off something may be to count as being there, CSS pixels. */
export interface PointerAt {
  readonly x: number;
  readonly y: number;
  readonly tolerancePx: number;
}

/** In what colours a painter paints, and which of its layers are off. */
export interface PainterLook {
  readonly theme: ThemeName;
  readonly hidden: readonly LayerName[];
}

/** All that a map's stage knows of what paints on it. `Hit` is what a pointer can be on. Before {@link addTo} all is remembered. */
export interface MapPainter<Hit> {
  /** Id of its lowest layer: what lies under this painter goes before it. */
  readonly firstLayer: string;
  /** The style with this painter's sources and layers, before the map is given it. Composing twice is the same as once. */
  compose?(basemap: StyleSpecification): StyleSpecification;
  /** Adds what is missing to the style that the map has now; called again after each style. `before`: the layer to go under, if any. */
  addTo(map: MapLibreMap, before: string | undefined): void;
  /** Takes the painter off its map, whose style may be gone already. */
  remove(): void;
  setLook(look: PainterLook): void;
  pick(at: PointerAt): Hit | null;
  /** Highlights what is at a point; `null`: nothing. Answers the same object while it is the same thing. */
  pointAt(at: PointerAt | null): Hit | null;
  /** Corners of the names of what is selected, CSS pixels from the canvas's top left: the camera shows them too. */
  selectedNames?(): readonly { readonly x: number; readonly y: number }[];
  /** What covers the map has changed. */
  refocus?(): void;
}
