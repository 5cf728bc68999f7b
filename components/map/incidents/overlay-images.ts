import { basemapPalette } from "@/lib/basemap/palette";
import type { ThemeName } from "@/lib/gl/marks-painter";
import { NOTHING_IMAGE } from "@/lib/layers/label-layers";
import { launchImage } from "@/lib/layers/launch-layer";
import { LAUNCH_SIGN_PX } from "@/lib/scene/layout/origin-signs";
import { placeShape } from "@/lib/signs/glyphs";
import { markPalette } from "@/lib/signs/mark-palette";

interface OverlayImage {
  readonly name: string;
  readonly image:
    | ImageData
    | { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  readonly ratio: number;
}

/** Texels to a CSS pixel: fine enough for a wall. */
const RATIO = 3;
const HALO_UNITS = 5;

let images: readonly OverlayImage[] | null = null;

/** The images that the atlas's layers name; drawn once. */
export function overlayImages(): readonly OverlayImage[] {
  images ??= [
    { name: NOTHING_IMAGE, image: { width: 1, height: 1, data: new Uint8ClampedArray(4) }, ratio: 1 },
    ...(["light", "dark"] as const).map((theme) => ({
      name: launchImage(theme),
      image: drawLaunch(theme),
      ratio: RATIO,
    })),
  ];
  return images;
}

/** A chevron with its halo. */
function drawLaunch(theme: ThemeName): ImageData {
  const side = (LAUNCH_SIGN_PX + HALO_UNITS) * RATIO;
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no canvas to draw the chevron on");
  const shape = new Path2D(placeShape("launch").path);
  pen.translate(side / 2, side / 2);
  pen.scale((LAUNCH_SIGN_PX * RATIO) / 24, (LAUNCH_SIGN_PX * RATIO) / 24);
  pen.translate(-12, -12);
  pen.lineJoin = "round";
  pen.lineWidth = HALO_UNITS;
  pen.strokeStyle = basemapPalette(theme).halo;
  pen.stroke(shape);
  pen.fillStyle = markPalette(theme).origin;
  pen.fill(shape);
  return pen.getImageData(0, 0, side, side);
}
