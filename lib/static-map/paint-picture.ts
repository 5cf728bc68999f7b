import type { Plan, Scene } from "@/lib/scene/scene";
import type { View } from "@/lib/view/view";
import { frameFor } from "./frames";
import { paintMap } from "./paint-map";

export interface PictureSize {
  /** CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The map of a view as an SVG document of its own, `widthPx` by `heightPx`, in literal colours and without links: for images,
 * slides and documents, drawn by programs that know nothing of the page's style sheets.
 */
export function paintPicture(
  plan: Plan,
  scene: Scene,
  view: Pick<View, "camera" | "lang" | "selected" | "hiddenLayers">,
  theme: "light" | "dark",
  { widthPx, heightPx }: PictureSize,
): string {
  const { lang, selected, hiddenLayers } = view;
  const camera = view.camera ?? frameFor(widthPx).camera;
  const map = paintMap({
    plan,
    scene,
    frames: [{ name: "own", minWidthPx: 0, camera }],
    theme,
    lang,
    selected,
    hiddenLayers,
    centrePx: { x: widthPx / 2, y: heightPx / 2 },
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${map}</svg>`;
}
