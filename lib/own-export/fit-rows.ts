import { unproject } from "@/lib/basemap/mercator";
import type { OwnTable } from "@/lib/own-data/own-table";
import type { Camera } from "@/lib/view/view";

/** CSS pixels. */
export interface MapSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const EDGE_PX = 48;
const MIN_ZOOM = 0;
const MAX_ZOOM = 9;
const THEATRE: Camera = { lat: 33.5, lng: 42.5, zoom: 5 };

/** The camera that shows all rows of a file in a map of that size, as the page does when it opens. */
export function fitRows({ grid, count }: OwnTable, { widthPx, heightPx }: MapSize): Camera {
  if (count === 0) return THEATRE;
  const [width, height] = [grid.cellWidth * grid.columns, grid.cellHeight * grid.rows];
  const room = (px: number) => Math.max(1, px - 2 * EDGE_PX);
  const worldPx = Math.min(room(widthPx) / Math.max(width, 1e-9), room(heightPx) / Math.max(height, 1e-9));
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.log2(worldPx / 512)));
  // Mercator's own square, as if at zoom 0 of a side of 512.
  const { lat, lng } = unproject({ x: (grid.x + width / 2) * 512, y: (grid.y + height / 2) * 512 }, 0);
  return { lat, lng, zoom };
}
