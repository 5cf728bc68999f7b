import { svgPercent, svgSizePx } from "@/lib/basemap/svg-box";
import type { Camera } from "@/lib/view/view";

/** A camera for maps from `minWidthPx` on, in CSS pixels of the map's own box. */
export interface Frame {
  readonly name: string;
  readonly minWidthPx: number;
  readonly camera: Camera;
}

/**
 * What a view without a camera shows, by width: the theatre from Tower 22 to Erbil and Baghdad and from al-Asad's south
 * to Malikiyah, with room for names. Narrowest first; the first is for any width.
 */
export const DEFAULT_FRAMES: readonly [Frame, ...Frame[]] = [
  { name: "s", minWidthPx: 0, camera: { lat: 35.2, lng: 41.6, zoom: 4.75 } },
  { name: "m", minWidthPx: 520, camera: { lat: 35.2, lng: 41.5, zoom: 5.35 } },
  { name: "l", minWidthPx: 900, camera: { lat: 34.6, lng: 41.4, zoom: 5.95 } },
  { name: "xl", minWidthPx: 1500, camera: { lat: 35.2, lng: 41.5, zoom: 6.3 } },
];

/** The frame of a map box of that width in CSS pixels, where the view has no camera. */
export function frameFor(widthPx: number): Frame {
  return DEFAULT_FRAMES.findLast(({ minWidthPx }) => widthPx >= minWidthPx) ?? DEFAULT_FRAMES[0];
}

/** The frames to draw: one for a view with a camera, else all that a box may turn out to need. */
export function framesOf(camera: Camera | null): readonly [Frame, ...Frame[]] {
  return camera ? [{ name: "own", minWidthPx: 0, camera }] : DEFAULT_FRAMES;
}

/** Size of the whole drawing and where the camera's centre is in it, in CSS pixels. */
export interface DrawingBox {
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
