import { CONFIGURED_BASEMAP } from "@/lib/basemap/configured-basemap";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import { workspaceWords } from "@/lib/messages/rooms";

type MapLibrary = typeof import("maplibre-gl");

/** What the interactive map is made of, beyond the page itself. */
export interface MapParts {
  readonly library: MapLibrary;
  readonly sprites: SpriteSheet;
}

/** Of the numbers on counted discs. The map's labels bring fonts of their own. */
const NUMBER_FONT = "600 24px 'IBM Plex Sans'";
const FONT_WAIT_MS = 1500;

let parts: Promise<MapParts> | null = null;

/** Loads the map library, its style sheet and fonts once. */
export function loadMaplibre(): Promise<MapParts> {
  parts ??= load().catch((error: unknown) => {
    parts = null;
    throw error;
  });
  return parts;
}

async function load(): Promise<MapParts> {
  requireWebgl();
  const [{ maplibre }, { drawSprites }, pmtiles] = await Promise.all([
    import("./maplibre-library"),
    import("./draw-sprites"),
    CONFIGURED_BASEMAP.pmtilesUrl ? import("pmtiles") : null,
    fontReady(),
  ]);
  if (pmtiles) maplibre.addProtocol("pmtiles", new pmtiles.Protocol().tile);
  return { library: maplibre, sprites: drawSprites() };
}

/** Why there is no interactive map, where it is known beforehand. */
export const NO_WEBGL = "no-webgl";
export const CONTEXT_GONE = "context-gone";

/** A reason in the reader's words; one that nobody foresaw as it came. */
export function failureText(reason: string, lang: Lang): string {
  const words = workspaceWords.get(lang).map;
  return reason === NO_WEBGL ? words.noWebgl : reason === CONTEXT_GONE ? words.contextGone : reason;
}

/** Spares a browser that has no WebGL 2 the half megabyte of the map library, which would fail. */
function requireWebgl(): void {
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) throw new Error(NO_WEBGL);
  context.getExtension("WEBGL_lose_context")?.loseContext();
}

/** When the page has been painted. A page in a hidden tab never is: it does not wait for that. */
export function afterPaint(): Promise<void> {
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
