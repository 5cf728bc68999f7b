import type { MapPoint } from "./map-target";

const CARD_WIDTH_PX = 272;
const GAP_PX = 18;

/** Where a card lies beside the pointer, inside a map of that width. */
export function besidePointer({ x, y }: MapPoint, mapWidthPx: number) {
  return {
    left: Math.max(8, Math.min(x + GAP_PX, mapWidthPx - CARD_WIDTH_PX - 8)),
    top: y,
    translate: y > 220 ? `0 calc(-100% - ${GAP_PX}px)` : `0 ${GAP_PX}px`,
  };
}
