import type { LngLat } from "@/lib/scene/scene";
import type { Camera } from "@/lib/view/view";
import { drawingBox } from "./frames";
import { drawingPoint, short, unitsPerPx } from "./svg/drawing-units";
import type { Surface } from "./svg/surface";
import { type Projection, trimPath } from "./svg/trim-path";

/** Half of the widest stroke of the basemap, and some more: cut edges stay out of sight. */
const MARGIN_PX = 24;

/**
 * The surface of a picture of `widthPx` by `heightPx` about a camera: in its own pixels throughout, every colour and every
 * width said where it is used, and only what is in the picture, so that any program draws it the same.
 */
export function pictureSurface(camera: Camera, widthPx: number, heightPx: number): Surface {
  const { centreX, centreY } = drawingBox(camera);
  const onto: Projection = {
    scale: 1 / unitsPerPx(camera.zoom),
    dx: widthPx / 2 - centreX,
    dy: heightPx / 2 - centreY,
  };
  const kept = {
    left: -MARGIN_PX,
    top: -MARGIN_PX,
    right: widthPx + MARGIN_PX,
    bottom: heightPx + MARGIN_PX,
  };
  const point = (at: LngLat) => {
    const { x, y } = drawingPoint(at);
    return { x: x * onto.scale + onto.dx, y: y * onto.scale + onto.dy };
  };
  const xy: Surface["xy"] = (at, _zoom, [x, y] = ["x", "y"]) =>
    `${x}="${short(point(at).x)}" ${y}="${short(point(at).y)}"`;
  return {
    ground: (content) => content,
    point,
    unitsPerPx: (zoom) => unitsPerPx(zoom) * onto.scale,
    path: (data, closed) => trimPath(data, closed, onto, kept),
    evenStroke: "",
    fullSize: `width="${widthPx}" height="${heightPx}"`,
    xy,
    textXy: (at, _zoom, dy, dx = 0) => `x="${short(point(at).x + dx)}" y="${short(point(at).y + dy)}"`,
    around: (at, _zoom, content) =>
      `<g transform="translate(${short(point(at).x, 2)} ${short(point(at).y, 2)})">${content}</g>`,
    haloed: (halo, paint) => paint(` ${halo}`) + paint(""),
    reuses: false,
    crop: { left: -widthPx / 2, top: -heightPx / 2, right: widthPx / 2, bottom: heightPx / 2 },
  };
}
