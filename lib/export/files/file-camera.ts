import { longitudeAbout, middleAcross180 } from "@/lib/files/table/table-bounds";
import { cameraInMap } from "@/lib/static-map/camera-in-map";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import type { FileExhibit } from "./file-exhibit";
import { fitRows } from "./fit-rows";

/** Where a map of that size looks: at all rows, or where the view's camera does. The longitude is beyond 180° where the rows' positions are. */
export function fileCamera({ table, view }: Pick<FileExhibit, "table" | "view">, size: PictureSize): Camera {
  if (view.camera === null) return fitRows(table, size);
  const lng = longitudeAbout(view.camera.lng, middleAcross180(table));
  return cameraInMap({ ...view.camera, lng }, size);
}
