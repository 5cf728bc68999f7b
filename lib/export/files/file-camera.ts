import { project, unproject } from "@/lib/basemap/mercator";
import type { FileTable } from "@/lib/files/table/file-table";
import { boundsOf, longitudeAbout, middleAcross180 } from "@/lib/files/table/table-bounds";
import { cameraInMap } from "@/lib/static-map/camera-in-map";
import { fitTheatre } from "@/lib/static-map/fit-theatre";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import type { FileExhibit } from "./file-exhibit";

const EDGE_PX = 48;
const MIN_ZOOM = -1;
const MAX_ZOOM = 9;

/** Where a map of that size looks: at all rows, or where the view's camera does. The longitude is beyond 180° where the rows' positions are. */
export function fileCamera({ table, view }: Pick<FileExhibit, "table" | "view">, size: PictureSize): Camera {
  if (view.camera === null) return fitRows(table, size);
  const lng = longitudeAbout(view.camera.lng, middleAcross180(table));
  return cameraInMap({ ...view.camera, lng }, size);
}

/** The camera that shows all rows of a file in a map of that size, as the page does when it opens. */
function fitRows(table: FileTable, { widthPx, heightPx }: PictureSize): Camera {
  if (table.count === 0) return fitTheatre({ widthPx, heightPx });
  const [west, south, east, north] = boundsOf(table);
  const [from, to] = [project({ lng: west, lat: north }, 0), project({ lng: east, lat: south }, 0)];
  const room = (px: number) => Math.max(1, px - 2 * EDGE_PX);
  const fits = (px: number, world: number) => Math.log2(room(px) / Math.max(world, 1e-6));
  const zoom = Math.min(fits(widthPx, to.x - from.x), fits(heightPx, to.y - from.y));
  const { lat, lng } = unproject({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 0);
  return { lat, lng, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) };
}
