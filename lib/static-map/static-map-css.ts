import { type BasemapPalette, basemapPalette } from "@/lib/basemap/palette";
import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import { THEATRE } from "@/lib/theatre/theatre";
import { drawingBox } from "./frames";
import { basemapVariable } from "./map-colours";
import { ZOOM_SHARE_VARIABLE, zoomShare } from "./paint-basemap";
import { short } from "./svg/drawing-units";

/**
 * The text of `static-map.css`: colours of the basemap by theme, and which frame is shown by the size of the container
 * `map`, the last whose rule holds. Made from the palette and the frames; a test says when the file has to be written anew.
 */
export function staticMapCss(): string {
  return `/* Made by static-map-css.ts from the basemap's palette and the frames. */
:root {
${variables("light", "  ")}
}

@media screen {
  [data-theme="dark"] {
${variables("dark", "    ")}
  }
}

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${variables("dark", "    ")}
  }
}

.static-map {
  position: absolute;
  max-width: none;
}

${THEATRE.frames.map(frameRule).join("\n\n")}
`;
}

function variables(theme: "light" | "dark", indent: string): string {
  return Object.entries(basemapPalette(theme))
    .map(([name, colour]) => {
      const key = name as keyof BasemapPalette; // the palette's own keys
      return `${indent}${basemapVariable(key)}: ${colour};`;
    })
    .join("\n");
}

function frameRule({ name, minWidthPx, minHeightPx, camera }: Frame): string {
  const { width, height, centreX, centreY } = drawingBox(camera);
  const query = `(width >= ${minWidthPx}px) and (height >= ${minHeightPx}px)`;
  const px = (value: number) => `${short(value, 2)}px`;
  return `@container map ${query} {
  .static-map {
    ${ZOOM_SHARE_VARIABLE}: ${short(zoomShare(camera.zoom), 4)};
    left: calc(50% - ${px(centreX)});
    top: calc(50% - ${px(centreY)});
    width: ${px(width)};
    height: ${px(height)};
  }
  .static-map .frame:not(.frame-${name}, .frame-own) {
    display: none;
  }
  .static-map .frame.frame-${name} {
    display: inline;
  }
}`;
}
