import type { FontFacesSpecification } from "maplibre-gl";

const LATIN_EXT = ["U+0100-0130", "U+0132-0151", "U+0154-02BA", "U+1E00-1E9F"];
const ARABIC = ["U+0600-06FF", "U+0750-077F", "U+08A0-08FF", "U+FB50-FDFF", "U+FE70-FEFC"];

/** Names for a layer's `text-font`, one a weight; each holds Latin and Arabic. */
export const MAP_FONT = { regular: "Plex 400", medium: "Plex 500", semibold: "Plex 600" } as const;

/**
 * The style's `font-faces`: IBM Plex Sans and IBM Plex Sans Arabic from `/fonts/` of `origin` (empty: the page's own).
 * With these and no `glyphs`, MapLibre 6 draws every label in the browser and asks nobody for glyphs.
 */
export function basemapFonts(origin = ""): FontFacesSpecification {
  const face = (weight: number) => [
    { url: `${origin}/fonts/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`, "unicode-range": ARABIC },
    { url: `${origin}/fonts/ibm-plex-sans-latin-ext-${weight}-normal.woff2`, "unicode-range": LATIN_EXT },
    { url: `${origin}/fonts/ibm-plex-sans-latin-${weight}-normal.woff2`, "unicode-range": ["U+0000-2FFF"] },
  ];
  return { [MAP_FONT.regular]: face(400), [MAP_FONT.medium]: face(500), [MAP_FONT.semibold]: face(600) };
}
