import type { Pdf } from "./pdf-document";
import { fontRuns } from "./pdf-fonts";
import { visualRuns } from "./visual-runs";

export interface TextLook {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly anchor: "start" | "middle" | "end";
  readonly direction: "ltr" | "rtl";
  readonly letterSpacingPx: number;
}

/**
 * One line of real text with its baseline at `y`: letters joined and ordered by their script, in the document's present colour. `paint` is
 * called for each piece from left to right, with its font set.
 */
export function drawText(
  pdf: Pdf,
  line: string,
  x: number,
  y: number,
  look: TextLook,
  paint: (text: string, x: number, y: number) => void,
): void {
  const pieces = piecesOf(pdf, line, look);
  const widthPx = pieces.reduce((sum, piece) => sum + piece.widthPx, 0);
  const fromLeft =
    look.direction === "rtl" ? { start: 1, middle: 0.5, end: 0 } : { start: 0, middle: 0.5, end: 1 };
  let at = x - widthPx * fromLeft[look.anchor];
  for (const { text, font, widthPx: advance } of pieces) {
    pdf.font(font).fontSize(look.sizePx);
    if (text.trim() !== "") paint(text, at, y);
    at += advance;
  }
}

/** Sets a piece as text that can be selected. */
export function setText(pdf: Pdf, text: string, x: number, y: number, characterSpacing = 0): void {
  pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic", characterSpacing });
}

/** Pieces from left to right. The library sets each word by itself, so words that read leftwards are ordered here. */
function piecesOf(pdf: Pdf, line: string, look: TextLook) {
  return visualRuns(line, look.direction).flatMap(({ text, rtl }) => {
    const words = rtl ? text.split(/(?<= )|(?= )/).reverse() : [text];
    return words.flatMap((word) => {
      const runs = fontRuns(word, look.weight).map((run) => ({ ...run, widthPx: measure(pdf, run, look) }));
      return rtl ? runs.reverse() : runs;
    });
  });
}

function measure(pdf: Pdf, run: { text: string; font: string }, look: TextLook): number {
  pdf.font(run.font).fontSize(look.sizePx);
  return pdf.widthOfString(run.text) + look.letterSpacingPx * [...run.text].length;
}
