import type { FrameBox } from "@/lib/scene/counts/counts-in-frame";
import { cameraInMap } from "@/lib/static-map/camera-in-map";
import { frameFor } from "@/lib/static-map/frames";
import type { Camera } from "@/lib/view/view";

/** A slide's map on a screen of 16:9, in its own pixels: about the same on any projector, as it is magnified with the stage. */
export const SLIDE_BOX: FrameBox = { widthPx: 580, heightPx: 480 };

/** A view's camera, so much further out that what was in view on a screen is in view on a slide. */
export function slideCamera(camera: Camera | null): Camera | null {
  return camera && cameraInMap(camera, SLIDE_BOX);
}

/** Where a slide's map of this size looks. */
export function slideFrame(camera: Camera | null, box: FrameBox): Camera {
  return slideCamera(camera) ?? frameFor(box).camera;
}
