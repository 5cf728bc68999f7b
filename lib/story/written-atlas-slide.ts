import { printView } from "@/lib/view/address/codec";
import type { AtlasSlide } from "./story";
import type { WrittenSlide } from "./written-story";

/** A slide of the atlas with its view as a link. Knows nothing of files, so that the map's first scripts do without them. */
export function writtenAtlasSlide({ view, title, caption, notes }: AtlasSlide): WrittenSlide {
  return { view: printView({ ...view, story: null }), title, caption, notes };
}
