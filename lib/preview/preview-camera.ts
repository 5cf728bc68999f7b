import type { Place } from "@/lib/domain/place";
import { cameraAbout } from "@/lib/evidence/paint-evidence-map";
import { isInFrame } from "@/lib/scene/counts/counts-in-frame";
import type { Camera } from "@/lib/view/view";
import { PREVIEW_MAP_SIZE } from "./preview";

/** Room between the selected mark and the picture's edge, for its ring and its name. CSS pixels of the map. */
const MARGIN_PX = 32;

/** A preview is small, and looked at without a map beside it: more of what is around helps to know where it is. */
export function previewCamera(place: Place): Camera | null {
  const camera = cameraAbout(place);
  return camera && { ...camera, zoom: camera.zoom - 0.8 };
}

/** The reader's own camera while it shows the place, else one about the place. */
export function cameraShowing(place: Place, camera: Camera | null): Camera | null {
  const about = previewCamera(place);
  if (camera === null || about === null) return about;
  const { widthPx, heightPx } = PREVIEW_MAP_SIZE;
  const inner = { widthPx: widthPx - 2 * MARGIN_PX, heightPx: heightPx - 2 * MARGIN_PX };
  return isInFrame(about, camera, inner) ? camera : about;
}
