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
