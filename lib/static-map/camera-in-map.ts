import type { Camera } from "@/lib/view/view";
import type { PictureSize } from "./paint-picture";

/** The box on a screen that a camera is taken to have been set in. */
const SCREEN_PX = { widthPx: 980, heightPx: 700 };

/** A reader's camera in a map of that size, zoomed out so that what was in view stays in view. */
export function cameraInMap(camera: Camera, { widthPx, heightPx }: PictureSize): Camera {
  const share = Math.min(1, widthPx / SCREEN_PX.widthPx, heightPx / SCREEN_PX.heightPx);
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(share)) };
}
