import type { Box } from "@/lib/scene/packing/label-box";
import type { LngLat } from "@/lib/scene/scene";

/** What a drawing is put down on: how it says where things stand, and what it may rely on. */
export interface Surface {
  /** What is drawn in ground units: the basemap, areas and arcs. */
  ground(content: string): string;
  /** A point in ground units, x east and y south. */
  point(at: LngLat): { readonly x: number; readonly y: number };
  /** One pixel at `zoom` in ground units. */
  unitsPerPx(zoom: number): number;
  /** Path data of the basemap in ground units: lines, or with `closed` shapes. Empty where nothing of it is in the crop. */
  path(data: string, closed: boolean): string;
  /** An attribute that keeps the width of strokes in pixels, where the ground is stretched. */
  readonly evenStroke: string;
  /** The size of all that is drawn, as attributes. */
  readonly fullSize: string;
  /** A point as two attributes, for a drawing at `zoom`. */
  xy(at: LngLat, zoom: number, names?: readonly [string, string]): string;
  /** Where a text stands: so many pixels from its point. */
  textXy(at: LngLat, zoom: number, dy: number, dx?: number): string;
  /** Content in pixels around a point. */
  around(at: LngLat, zoom: number, content: string): string;
  /** What is painted with a halo beneath it: by `paint-order`, or twice. `paint` is given the halo's attributes. */
  haloed(halo: string, paint: (halo: string) => string): string;
  /** Whether what is drawn many times is defined once and used, in the `currentColor` of its use. */
  readonly reuses: boolean;
  /** Pixels from the middle of the map, beyond which nothing is drawn; `null` for the whole drawing. */
  readonly crop: Box | null;
}
