import { rowsDrawnAs } from "@/lib/gl/rows/rows-painter-for";
import { pointsPalette } from "@/lib/signs/points-palette";
import { short } from "@/lib/static-map/svg/drawing-units";
import { paintExtent } from "./paint-extent";
import { paintMarks } from "./paint-marks";
import { discRadius, RING, type RowsPainting, rowDiscs } from "./row-discs";

/** Up to so many rows are drawn as shapes that stay sharp; more as one picture, which stays small. */
export const MAX_VECTOR_ROWS = 2_000;

/** The rows of an exhibit as shapes: as countable marks or as points, as the map on the screen has them, over the extent of the selected one. */
export const paintRows: RowsPainting = (...given) => {
  const [{ table }] = given;
  const rows = rowsDrawnAs(table) === "marks" ? paintMarks(...given) : paintPoints(...given);
  return paintExtent(...given) + rows;
};

/** Each row as a circle on its very point. */
export const paintPoints: RowsPainting = (exhibit, camera, size, theme) => {
  const palette = pointsPalette(theme);
  const r = short(discRadius(exhibit, camera.zoom));
  const parts: string[] = [];
  rowDiscs(exhibit, camera, size, (x, y, alpha, series, isArea) => {
    const colour = palette[series] ?? "";
    const look = isArea
      ? `r="${RING.radiusPx}" fill="none" stroke="${colour}" stroke-width="${RING.widthPx}" stroke-opacity="${short(alpha, 2)}"`
      : `r="${r}" fill="${colour}" fill-opacity="${short(alpha, 2)}"`;
    parts.push(`<circle cx="${short(x)}" cy="${short(y)}" ${look}/>`);
  });
  return parts.join("");
};
