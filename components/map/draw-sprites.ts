import { composeSprites } from "@/lib/gl/compose-sprites";
import {
  CELL_TEXELS,
  type CellContent,
  DIGIT_EM_UNITS,
  type SpriteSheet,
  spriteCells,
  TEXELS_PER_UNIT,
} from "@/lib/gl/sprite-cells";

/** Draws the shapes, glyphs and digits of the marks once, for the graphics card. Wants the page's font loaded. */
export function drawSprites(): SpriteSheet {
  const canvas = document.createElement("canvas");
  canvas.width = CELL_TEXELS;
  canvas.height = CELL_TEXELS;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no canvas to draw the marks on");
  return composeSprites(spriteCells().map((content) => coverageOf(pen, content)));
}

function coverageOf(pen: CanvasRenderingContext2D, content: CellContent): Uint8Array {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, CELL_TEXELS, CELL_TEXELS);
  pen.translate(CELL_TEXELS / 2, CELL_TEXELS / 2);
  pen.scale(TEXELS_PER_UNIT, TEXELS_PER_UNIT);
  if ("digit" in content) {
    pen.font = `600 ${DIGIT_EM_UNITS}px "IBM Plex Sans", system-ui, sans-serif`;
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    const { actualBoundingBoxAscent: ascent } = pen.measureText("0");
    pen.fillText(content.digit, 0, ascent / 2);
  } else {
    pen.translate(-12, -12);
    pen.fill(new Path2D(content.path));
  }
  const { data } = pen.getImageData(0, 0, CELL_TEXELS, CELL_TEXELS);
  return Uint8Array.from({ length: CELL_TEXELS ** 2 }, (_, index) => data[index * 4 + 3] ?? 0);
}
