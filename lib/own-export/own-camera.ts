import { longitudeAbout, middleAcross180 } from "@/lib/own-data/table-bounds";
import type { Camera } from "@/lib/view/view";
import { fitRows, type MapSize } from "./fit-rows";
import type { OwnExhibit } from "./own-exhibit";

/** The box on a screen that a camera is taken to have been set in. */
const SCREEN_PX = { widthPx: 980, heightPx: 700 };

/**
 * Where a map of that size looks: at all rows, or where the view's camera does, zoomed out so that what was in view stays in view. The
 * longitude is beyond 180° where the rows' positions are.
 */
export function ownCamera({ table, view }: Pick<OwnExhibit, "table" | "view">, size: MapSize): Camera {
  const { camera } = view;
  if (camera === null) return fitRows(table, size);
  const share = Math.min(1, size.widthPx / SCREEN_PX.widthPx, size.heightPx / SCREEN_PX.heightPx);
  const lng = longitudeAbout(camera.lng, middleAcross180(table));
  return { ...camera, lng, zoom: Math.max(0, camera.zoom + Math.log2(share)) };
}
