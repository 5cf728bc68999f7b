import { aboutCamera } from "@/lib/basemap/mercator";
import { extentAboutRow } from "@/lib/files/table/file-table";
import { EXTENT } from "@/lib/signs/area-look";
import { markPalette } from "@/lib/signs/mark-palette";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short, shortShare } from "@/lib/static-map/svg/drawing-units";
import type { Camera } from "@/lib/view/view";
import type { FileExhibit } from "./file-exhibit";

/** How far the selected row reaches, where it is shown and more than a point, as the map on the screen outlines it. SVG. */
export function paintExtent(
  { table, view: { selected }, mask, slice }: FileExhibit,
  camera: Camera,
  { widthPx, heightPx }: PictureSize,
  theme: "light" | "dark",
): string {
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
}
