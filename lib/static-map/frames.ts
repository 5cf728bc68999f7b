import { svgPercent, svgSizePx } from "@/lib/basemap/svg-box";
import type { FrameBox } from "@/lib/scene/counts/counts-in-frame";
import type { Camera } from "@/lib/view/view";

/** A camera for maps of `minWidthPx` by `minHeightPx` and more, in CSS pixels of the map's own box. */
export interface Frame {
  readonly name: string;
  readonly minWidthPx: number;
  readonly minHeightPx: number;
  readonly camera: Camera;
}

/**
 * What a view without a camera shows, by the size of its map: the theatre from Tower 22 to Erbil and Baghdad and from al-Asad's
 * south to Malikiyah, with room for names. Smallest first; the first is for any map.
 */
export const DEFAULT_FRAMES: readonly [Frame, ...Frame[]] = [
  { name: "s", minWidthPx: 0, minHeightPx: 0, camera: { lat: 35.2, lng: 41.6, zoom: 4.75 } },
  { name: "m", minWidthPx: 520, minHeightPx: 380, camera: { lat: 35.1, lng: 41.5, zoom: 5.4 } },
  { name: "l", minWidthPx: 900, minHeightPx: 530, camera: { lat: 35, lng: 41.4, zoom: 5.95 } },
  { name: "xl", minWidthPx: 1500, minHeightPx: 680, camera: { lat: 35.05, lng: 41.5, zoom: 6.3 } },
];

/** The frame of a map box of that size, where the view has no camera. */
export function frameFor({ widthPx, heightPx }: FrameBox): Frame {
  return (
    DEFAULT_FRAMES.findLast(
      ({ minWidthPx, minHeightPx }) => widthPx >= minWidthPx && heightPx >= minHeightPx,
    ) ?? DEFAULT_FRAMES[0]
  );
}

/** The frames to draw: one for a view with a camera, else all that a box may turn out to need. */
export function framesOf(camera: Camera | null): readonly [Frame, ...Frame[]] {
  return camera ? [{ name: "own", minWidthPx: 0, minHeightPx: 0, camera }] : DEFAULT_FRAMES;
}

/** Size of the whole drawing and where the camera's centre is in it, in CSS pixels. */
interface DrawingBox {
  readonly width: number;
  readonly height: number;
  readonly centreX: number;
  readonly centreY: number;
}

/** Where the drawing of a camera lies: its point `centreX, centreY` belongs in the middle of the map's box. */
export function drawingBox(camera: Camera): DrawingBox {
  const { width, height } = svgSizePx(camera.zoom);
  const { left, top } = svgPercent(camera);
  return { width, height, centreX: (width * left) / 100, centreY: (height * top) / 100 };
}
