import type { View } from "@/lib/view/view";

/** What a preview image says of a page: the map of a view, and the words beside it. */
export interface Preview {
  readonly view: View;
  /** A few words over the title: what kind of page it is. */
  readonly kicker: string;
  readonly title: string;
  /** One or two short lines under the title. */
  readonly text: string;
}

/** The size of every preview image, in pixels: what chat programs and social networks show whole. */
export const PREVIEW_SIZE = { widthPx: 1200, heightPx: 630 } as const;

/** The width of the words beside the map, pixels of the image. */
export const PREVIEW_PANEL_PX = 428;

/** The map is drawn as if for a smaller box and enlarged, so that its marks and names can be read in a small preview. */
export const PREVIEW_MAP_SCALE = 1.3;

/** The box that the map is drawn for, in pixels of its own. */
export const PREVIEW_MAP_SIZE = {
  widthPx: Math.ceil((PREVIEW_SIZE.widthPx - PREVIEW_PANEL_PX) / PREVIEW_MAP_SCALE),
  heightPx: Math.ceil(PREVIEW_SIZE.heightPx / PREVIEW_MAP_SCALE),
} as const;
