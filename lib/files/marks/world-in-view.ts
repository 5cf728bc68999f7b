import { project, unproject, worldSizePx } from "@/lib/basemap/mercator";
import type { Camera } from "@/lib/view/view";

/** Beyond the world's edges, CSS pixels: a mark at a pole or at 180° is seen whole. */
const MARGIN_PX = 24;

/**
 * The camera nearest to a given one from which no more than a margin beyond the world is seen, of a map of that size in CSS pixels. Where the
 * world is smaller than the map it lies in the middle, whole: rows at its edges are in view with all others.
 */
export function worldInView({ lat, lng, zoom }: Camera, widthPx: number, heightPx: number): Camera {
  const world = worldSizePx(zoom);
  const within = (at: number, px: number) => {
    const reach = px / 2 - MARGIN_PX;
    return world <= 2 * reach ? world / 2 : Math.min(world - reach, Math.max(reach, at));
  };
  const { x, y } = project({ lat, lng }, zoom);
  return { ...unproject({ x: within(x, widthPx), y: within(y, heightPx) }, zoom), zoom };
}
