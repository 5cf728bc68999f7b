"use client";

import type { Map as MapLibreMap } from "maplibre-gl";
import { project } from "@/lib/basemap/mercator";
import { freeRect, type PixelRect } from "@/lib/scene/packing/free-rect";
import type { MapPoint } from "./map-target";

/** Marks what may lie over a map: the camera keeps what is selected out from under it. */
export const COVERS_MAP = { "data-covers-map": "" } as const;

/** The part of a map's box that nothing marked with {@link COVERS_MAP} lies over now, in CSS pixels from the box's top left. */
export function freeRectOf(map: HTMLElement): PixelRect {
  const box = map.getBoundingClientRect();
  const covers = [...map.ownerDocument.querySelectorAll("[data-covers-map]")].map((element) =>
    rectFrom(box, element),
  );
  return freeRect({ left: 0, top: 0, right: box.width, bottom: box.height }, covers);
}

/** Where an element lies on the page, from another corner than the page's. */
function rectFrom(corner: Pick<PixelRect, "left" | "top">, element: Element): PixelRect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - corner.left,
    top: top - corner.top,
    right: right - corner.left,
    bottom: bottom - corner.top,
  };
}

/** Labels keep so far from the edges of what is seen, CSS pixels. */
const EDGE_PX = 8;

/** A map's top left corner, in CSS pixels of the world square at its zoom. */
function cornerOf(map: MapLibreMap): { readonly x: number; readonly y: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = project(map.getCenter(), map.getZoom());
  return { x: x - clientWidth / 2, y: y - clientHeight / 2 };
}

/** Two opposite corners of each box of the world square, in CSS pixels from the map's top left. */
export function cornersOf(map: MapLibreMap, boxes: readonly PixelRect[]): MapPoint[] {
  const { x, y } = cornerOf(map);
  return boxes.flatMap(({ left, top, right, bottom }) => [
    { x: left - x, y: top - y },
    { x: right - x, y: bottom - y },
  ]);
}

/** What labels may use of a map, in CSS pixels of the world square at its zoom. */
interface Seen {
  /** The part that nothing lies over. */
  readonly view: PixelRect;
  /** Its own controls that lie in the view: scale bar and credits. */
  readonly controls: readonly PixelRect[];
}

/** The room that a map has for labels now. */
export function seenOf(map: MapLibreMap): Seen {
  const { x, y } = cornerOf(map);
  const container = map.getContainer();
  const box = container.getBoundingClientRect();
  const { left, top, right, bottom } = freeRectOf(container);
  const corner = { left: box.left - x, top: box.top - y };
  const controls = [...container.querySelectorAll(".maplibregl-ctrl")].map((control) =>
    rectFrom(corner, control),
  );
  return {
    view: {
      left: x + left + EDGE_PX,
      top: y + top + EDGE_PX,
      right: x + right - EDGE_PX,
      bottom: y + bottom - EDGE_PX,
    },
    controls,
  };
}
