import { svgPercent, svgSizePx } from "@/lib/basemap/svg-box";
import { theatreLng } from "@/lib/basemap/theatre-lng";
import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import type { FrameBox } from "@/lib/scene/counts/counts-in-frame";
import { THEATRE } from "@/lib/theatre/theatre";
import type { Camera } from "@/lib/view/view";

/** The frame of a map box of that size, where the view has no camera. */
export function frameFor({ widthPx, heightPx }: FrameBox): Frame {
  return (
    THEATRE.frames.findLast(
      ({ minWidthPx, minHeightPx }) => widthPx >= minWidthPx && heightPx >= minHeightPx,
    ) ?? THEATRE.frames[0]
  );
}

/** The frames to draw: one for a view with a camera, else all that a box may turn out to need. */
export function framesOf(camera: Camera | null): readonly [Frame, ...Frame[]] {
  return camera
    ? [{ name: "own", minWidthPx: 0, minHeightPx: 0, camera: { ...camera, lng: theatreLng(camera.lng) } }]
    : THEATRE.frames;
}

/** Where the drawing of a camera lies: its point `centreX, centreY` belongs in the middle of the map's box. */
export function drawingBox(camera: Camera) {
  const { width, height } = svgSizePx(camera.zoom);
  const { left, top } = svgPercent(camera);
  return { width, height, centreX: (width * left) / 100, centreY: (height * top) / 100 };
}
