import { aboutCamera } from "@/lib/basemap/mercator";
import { extentAboutRow } from "@/lib/files/table/file-table";
import { EXTENT } from "@/lib/signs/area-look";
import { markPalette } from "@/lib/signs/mark-palette";
import { short, shortShare } from "@/lib/static-map/svg/drawing-units";
import type { RowsPainting } from "./row-discs";

/** How far the selected row reaches, where it is shown and more than a point, as the map on the screen outlines it. SVG. */
export const paintExtent: RowsPainting = (
  { table, view: { selected }, mask, slice },
  camera,
  { widthPx, heightPx },
  theme,
) => {
  if (selected === null || selected < slice.lo || selected >= slice.hi || !mask.isVisible(selected))
    return "";
  const extent = extentAboutRow(table, selected);
  if (!extent) return "";
  const [west, south, east, north] = extent;
  const at = (lng: number, lat: number) => {
    const { x, y } = aboutCamera(camera, { lng, lat });
    return { x: x + widthPx / 2, y: y + heightPx / 2 };
  };
  const [from, to] = [at(west, north), at(east, south)];
  const { ink } = markPalette(theme);
  return `<rect class="own-extent" x="${short(from.x)}" y="${short(from.y)}" width="${short(to.x - from.x)}" height="${short(to.y - from.y)}" fill="${ink}" fill-opacity="${shortShare(EXTENT.fillOpacity)}" stroke="${ink}" stroke-width="${EXTENT.widthPx}" stroke-dasharray="${EXTENT.dashes.map((part) => part * EXTENT.widthPx).join(" ")}"/>`;
};
