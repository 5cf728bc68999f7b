import { NOTHING_IMAGE } from "@/lib/layers/label-layers";

/** The images that the atlas's layers name. */
export const OVERLAY_IMAGES = [
  { name: NOTHING_IMAGE, image: { width: 1, height: 1, data: new Uint8ClampedArray(4) }, ratio: 1 },
] as const;
