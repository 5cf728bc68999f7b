import { worldInPicture } from "@/lib/basemap/mercator";
import { HIDDEN } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import { fadeDaysOf } from "@/lib/files/marks/rows-scene";
import { FIRST_AREA } from "@/lib/files/places/place-precision";
import { POINT_LOST, pointLook } from "@/lib/signs/point-look";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import type { FileExhibit } from "./file-exhibit";

/** Draws the rows of an exhibit in a map of that size, as the text of SVG. */
export type RowsPainting = (
  exhibit: FileExhibit,
  camera: Camera,
  size: PictureSize,
  theme: "light" | "dark",
) => string;

/** What is drawn of one row: a disc, in CSS pixels from the upper left corner of the map; a ring where its place is known to an area alone. */
type DiscTaker = (x: number, y: number, alpha: number, colour: number, isArea: boolean) => void;

/** Of a ring that stands for an area, CSS pixels. */
export const RING = { radiusPx: 6, widthPx: 1.4 } as const;

/** The radius of all discs of an exhibit, CSS pixels. */
export function discRadius({ slice }: Pick<FileExhibit, "slice">, zoom: number): number {
  return pointLook(slice.hi - slice.lo, zoom).diameterPx / 2;
}

/**
 * Gives the discs of the rows from `lo` up to `hi` of an exhibit's slice as the map on the screen draws them: the oldest first and the
 * faintest. Rows beyond the map's edges are left out.
 */
export function rowDiscs(
  { table, mask: { series }, slice, view }: FileExhibit,
  camera: Camera,
  size: PictureSize,
  take: DiscTaker,
  { lo, hi }: Slice = slice,
): void {
  const look = pointLook(slice.hi - slice.lo, camera.zoom);
  const fadeDays = fadeDaysOf(view.span, slice);
  const { widthPx, heightPx } = size;
  const world = worldInPicture(camera, size);
  const margin = Math.max(look.diameterPx, 2 * RING.radiusPx);
  const { positions, days, precisions } = table;
  for (let i = lo; i < hi; i += 1) {
    const colour = series[i] as number; // within the table, as are its columns
    if (colour === HIDDEN) continue;
    const x = (positions[i * 2] as number) * world.side + world.x;
    const y = (positions[i * 2 + 1] as number) * world.side + world.y;
    if (x < -margin || y < -margin || x > widthPx + margin || y > heightPx + margin) continue;
    const age = fadeDays === 0 ? 0 : Math.min(1, Math.max(0, (slice.last - (days[i] as number)) / fadeDays));
    take(x, y, look.alpha * (1 - POINT_LOST * age), colour, (precisions?.[i] ?? 0) >= FIRST_AREA);
  }
}
