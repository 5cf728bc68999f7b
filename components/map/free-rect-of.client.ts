"use client";

import { freeRect, type PixelRect } from "@/lib/scene/free-rect";

/** Marks what may lie over a map: the camera keeps what is selected out from under it. */
export const COVERS_MAP = { "data-covers-map": "" } as const;

/** The part of a map's box that nothing marked with {@link COVERS_MAP} lies over now, in CSS pixels from the box's top left. */
export function freeRectOf(map: HTMLElement): PixelRect {
  const box = map.getBoundingClientRect();
  const covers = [...map.ownerDocument.querySelectorAll("[data-covers-map]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - box.left, top: top - box.top, right: right - box.left, bottom: bottom - box.top };
  });
  return freeRect({ left: 0, top: 0, right: box.width, bottom: box.height }, covers);
}
