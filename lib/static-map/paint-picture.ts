import { theatreLng } from "@/lib/basemap/theatre-lng";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { Camera, MapLayers, View } from "@/lib/view/view";
import { mapName } from "./accessible-names";
import { fitTheatre } from "./fit-theatre";
import { mapColours } from "./map-colours";
import { MAP_FONTS, paintLayers } from "./paint-map";
import { pictureSurface } from "./picture-surface";
import { escapeXml } from "./svg/escape-xml";

export interface PictureSize {
  /** CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What of a view decides its picture, beside its plan and scene. */
type PictureView = Pick<View, "camera" | "lang" | "selected" | keyof MapLayers>;

/** The camera of a picture: the view's own, else one that shows the whole theatre in that size. */
export function pictureCamera({ camera }: Pick<View, "camera">, size: PictureSize): Camera {
  return camera ? { ...camera, lng: theatreLng(camera.lng) } : fitTheatre(size);
}

/**
 * The map of a view as an SVG document of its own, `widthPx` by `heightPx`, for images, slides and documents: in pixels
 * throughout, with literal colours, without links, styles, nested documents or what is beyond its edges.
 */
export function paintPicture(...given: Parameters<typeof paintInset>): string {
  const [, scene, view, , { widthPx, heightPx }] = given;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${escapeXml(mapName(scene, view.lang))}" direction="ltr" font-family="${MAP_FONTS}">`,
    paintInset(...given),
    "</svg>",
  ].join("");
}

/** What {@link paintPicture} draws, as a part of another document: from 0, 0 on, in that document's font. At most once in it. */
export function paintInset(
  plan: Plan,
  scene: Scene,
  view: PictureView,
  theme: "light" | "dark",
  size: PictureSize,
): string {
  const { widthPx, heightPx } = size;
  const { lang, selected, hiddenLayers, extras } = view;
  const camera = pictureCamera(view, size);
  const layers = paintLayers({
    plan,
    scene,
    frames: [{ name: "own", minWidthPx: 0, minHeightPx: 0, camera }],
    colours: mapColours(theme),
    surface: pictureSurface(camera, widthPx, heightPx),
    lang,
    selected,
    hidden: hiddenLayers,
    extras,
  });
  return `<defs><clipPath id="sm-picture"><rect width="${widthPx}" height="${heightPx}"/></clipPath></defs><g clip-path="url(#sm-picture)">${layers}</g>`;
}
