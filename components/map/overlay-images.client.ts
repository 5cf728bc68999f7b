import { type AreaRole, hatchName } from "@/lib/layers/area-layers";
import { type HatchImage, hatchImage, PATTERN_STRETCH } from "@/lib/layers/hatch-image";
import { NOTHING_IMAGE } from "@/lib/layers/label-layers";
import type { ThemeName } from "@/lib/layers/marks-painter";
import { rgb } from "@/lib/layers/marks-theme";
import { markPalette } from "@/lib/scene/mark-palette";

interface NamedImage {
  readonly name: string;
  readonly image: HatchImage;
  readonly ratio: number;
}

/** The images that the atlas's layers name, in the theme, fine enough for the screen when they are stretched. */
export function overlayImages(theme: ThemeName): NamedImage[] {
  const colours = markPalette(theme);
  return [
    hatch("launch", theme, rgb(colours.origin), { spacingPx: 7, linePx: 1, alpha: 0.9, rising: true }),
    { name: NOTHING_IMAGE, image: { width: 1, height: 1, data: new Uint8ClampedArray(4) }, ratio: 1 },
  ];
}

function hatch(
  role: AreaRole,
  theme: ThemeName,
  colour: [number, number, number],
  look: Parameters<typeof hatchImage>[1],
): NamedImage {
  const finest = Math.min(3, Math.max(1, window.devicePixelRatio)) * 2;
  const image = hatchImage(colour, look, Math.round(look.spacingPx * finest) / look.spacingPx);
  return { name: hatchName(role, theme), image, ratio: (image.width / look.spacingPx) * PATTERN_STRETCH };
}
