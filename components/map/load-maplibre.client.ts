import type { AtlasImage } from "@/lib/layers/atlas-cells";
import { drawAtlas } from "./draw-atlas.client";

type MapLibrary = typeof import("maplibre-gl");

/** What the interactive map is made of, beyond the page itself. */
export interface MapParts {
  readonly library: MapLibrary;
  readonly atlas: AtlasImage;
}

/** Of the numbers on counted discs. The map's labels bring fonts of their own. */
const NUMBER_FONT = "600 24px 'IBM Plex Sans'";
const FONT_WAIT_MS = 1500;

let parts: Promise<MapParts> | null = null;

/** Loads the map's own code, style sheet and fonts once, after the page has been painted. */
export function loadMaplibre(): Promise<MapParts> {
  parts ??= load().catch((error: unknown) => {
    parts = null;
    throw error;
  });
  return parts;
}

async function load(): Promise<MapParts> {
  await afterPaint();
  const [{ maplibre }] = await Promise.all([import("./maplibre-library.client"), fontReady()]);
  return { library: maplibre, atlas: drawAtlas() };
}

/** A page in a hidden tab is never painted: it does not wait for that. */
function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Numbers are drawn to an image: a font that comes later would leave them in another. */
async function fontReady(): Promise<void> {
  const load = document.fonts.load(NUMBER_FONT, "0123456789").catch(() => []);
  const late = new Promise<void>((resolve) => setTimeout(resolve, FONT_WAIT_MS));
  await Promise.race([load, late]);
}
