import type { Drawing } from "@/lib/files/view/drawing";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import { type CellGrid, cellsInView } from "./density-cells";

export type DrawnAs = Exclude<Drawing, "auto">;

/** Fewer points on the screen than these are always points. */
export const LEAST_FOR_DENSITY = 2_000;
/** In a crowded cell the points would cover every pixel so many times. */
export const CROWDED_LAYERS = 2;
/** Of the points on the screen that lie in crowded cells: above it they become shades, below the other points again. */
const CROWDED_SHARE = { toDensity: 0.5, toPoints: 0.4 };

/** Points on the screen, and how many of them lie in cells that points of that diameter (CSS pixels) would cover over and over. */
export function crowding(
  grid: CellGrid,
  counts: Uint32Array,
  projection: ScreenProjection,
  diameterPx: number,
): { readonly points: number; readonly crowded: number; readonly most: number } {
  const cellPx = grid.side * projection.scale;
  const crowdedFrom = (CROWDED_LAYERS * cellPx * cellPx) / (Math.PI * (diameterPx / 2) ** 2);
  const { fromColumn, toColumn, fromRow, toRow } = cellsInView(grid, projection);
  let [points, crowded, most] = [0, 0, 0];
  for (let row = fromRow; row <= toRow; row += 1) {
    for (let at = row * grid.columns + fromColumn; at <= row * grid.columns + toColumn; at += 1) {
      const count = counts[at] ?? 0;
      points += count;
      if (count > crowdedFrom) crowded += count;
      if (count > most) most = count;
    }
  }
  return { points, crowded, most };
}

/** What `auto` draws: {@link LEAST_FOR_DENSITY} and more, and most of them in crowded cells, as shades. Stays as it is near the border. */
export function automaticDrawing(
  { points, crowded }: { readonly points: number; readonly crowded: number },
  before: DrawnAs,
): DrawnAs {
  if (points < LEAST_FOR_DENSITY) return "points";
  const share = crowded / points;
  return share > (before === "density" ? CROWDED_SHARE.toPoints : CROWDED_SHARE.toDensity)
    ? "density"
    : "points";
}
