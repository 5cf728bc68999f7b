import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { palettePng } from "./palette-png";

/** Latin and Arabic in one file for each weight, so that a text of both is drawn in one piece; and further Latin letters. */
const FONTS = [
  "ibm-plex-sans-arabic-complete-400.ttf",
  "ibm-plex-sans-arabic-complete-600.ttf",
  "ibm-plex-sans-latin-ext-400.ttf",
  "ibm-plex-sans-latin-ext-600.ttf",
];
const FONT_FOLDER = join(process.cwd(), "public", "fonts");

/** The pixels of a drawn picture, 3 MB, lie outside of the heap and are let go by the collector, which nothing tells of them. */
const DRAWN_A_COLLECTION = 25;
let drawn = 0;

/** An SVG document as a PNG of its own size, on a thread of its own, with the fonts of `public/fonts` and no others. Node only. */
export async function drawPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: {
      fontFiles: FONTS.map((file) => join(FONT_FOLDER, file)),
      loadSystemFonts: false,
      defaultFontFamily: "IBM Plex Sans Arabic",
    },
  });
  drawn += 1;
  if (drawn % DRAWN_A_COLLECTION === 0) globalThis.gc?.(); // where Node was started with `--expose-gc`, as `npm start` does
  return palettePng(image.pixels, image.width, image.height);
}
