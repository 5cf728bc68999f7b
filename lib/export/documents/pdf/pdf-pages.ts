import type { SheetColours } from "@/lib/export/page/sheet-colours";
import { isRightToLeft } from "@/lib/export/page/svg-text";
import { type Font, wrapText } from "@/lib/export/page/wrap-text";
import { drawText, setText } from "./draw-text";
import type { Pdf } from "./pdf-document";

/** Points: a slide of 13⅓ by 7½ inches. */
export const PAGE = { width: 960, height: 540 } as const;
const MARGIN = 44;
const TOP = 96;
const BOTTOM = PAGE.height - 34;

/** A stretch of text of one look. */
export interface Passage {
  readonly text: string;
  readonly font: Font;
  /** From baseline to baseline, points. */
  readonly line: number;
  readonly fill: string;
  /** Where a click on it leads. */
  readonly link?: string | undefined;
  /** Free points above it. */
  readonly before?: number;
  /** The rest is left out, with an ellipsis. */
  readonly maxLines?: number;
}

/** Sets blocks of passages in columns under a heading, on as many pages as they take; no block is torn apart that fits a column. */
export function setPages(
  pdf: Pdf,
  heading: string,
  blocks: readonly (readonly Passage[])[],
  columns: number,
  colours: SheetColours,
): void {
  const gap = 28;
  const width = (PAGE.width - 2 * MARGIN - (columns - 1) * gap) / columns;
  let column = columns;
  let y = BOTTOM;
  const turn = () => {
    column += 1;
    y = TOP;
    if (column < columns) return;
    column = 0;
    startPage(pdf, heading, colours);
  };
  for (const block of blocks) {
    const set = block.map((passage) => ({
      passage,
      lines: wrapText(passage.text, passage.font, width, passage.maxLines),
    }));
    const height = set.reduce(
      (sum, { passage, lines }) => sum + (passage.before ?? 0) + lines.length * passage.line,
      0,
    );
    if (y > TOP && y + height > BOTTOM) turn();
    else if (column >= columns) turn();
    for (const { passage, lines } of set) {
      y += passage.before ?? 0;
      for (const line of lines) {
        if (y + passage.line > BOTTOM) turn();
        setLine(pdf, line, passage, MARGIN + column * (width + gap), y, width);
        y += passage.line;
      }
    }
  }
}

function startPage(pdf: Pdf, heading: string, colours: SheetColours): void {
  pdf.addPage();
  pdf.rect(0, 0, PAGE.width, PAGE.height).fill(colours.paper);
  const font = { sizePx: 22, weight: 600 } as const;
  const [line = ""] = wrapText(heading, font, PAGE.width - 2 * MARGIN, 1);
  setLine(pdf, line, { text: line, font, line: 30, fill: colours.ink }, MARGIN, 40, PAGE.width - 2 * MARGIN);
  pdf.rect(MARGIN, 78, PAGE.width - 2 * MARGIN, 0.8).fill(colours.ink);
}

function setLine(
  pdf: Pdf,
  line: string,
  { text, font, line: height, fill, link }: Passage,
  x: number,
  y: number,
  width: number,
): void {
  const rtl = isRightToLeft(text);
  const look = {
    sizePx: font.sizePx,
    weight: font.weight,
    anchor: "start",
    direction: rtl ? "rtl" : "ltr",
    letterSpacingPx: 0,
  } as const;
  const baseline = y + height * 0.76;
  drawText(pdf, line, rtl ? x + width : x, baseline, look, (piece, pieceX, pieceY) => {
    pdf.fillColor(fill, 1);
    setText(pdf, piece, pieceX, pieceY);
  });
  if (link !== undefined) pdf.link(x, y, width, height, link);
}
