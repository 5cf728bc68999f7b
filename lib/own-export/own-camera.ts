import type { Camera } from "@/lib/view/view";
import { fitRows, type MapSize } from "./fit-rows";
import type { OwnExhibit } from "./own-exhibit";

/** The box on a screen that a camera is taken to have been set in. */
const SCREEN_PX = { widthPx: 980, heightPx: 700 };

/** Where a map of that size looks: at all rows, or where the view's camera does, zoomed out so that what was in view stays in view. */
export function ownCamera({ table, view }: Pick<OwnExhibit, "table" | "view">, size: MapSize): Camera {
  const { camera } = view;
  if (camera === null) return fitRows(table, size);
  const share = Math.min(1, size.widthPx / SCREEN_PX.widthPx, size.heightPx / SCREEN_PX.heightPx);
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(share)) };
}
