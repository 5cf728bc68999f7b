import type { Lang } from "@/lib/domain/shapes/lang";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { MOST_RUNGS } from "@/lib/ladder/ladder-of";
import type { ViewLadder } from "@/lib/ladder/view-ladder";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { ladderPart } from "./paint-ladder";

/** How many rungs are tried, from all that a page has; 0: only what a source joins. */
const RUNGS = [MOST_RUNGS, 20, 0];
const COLUMNS = [1, 2, 3, 4];
const COLUMNS_PX = [540, 640, 780];
/** Of a picture's letters at its own size. */
const LETTER_PX = 14;
/** Letters of a box are at least so much of its height, or the ladder is told in less detail. */
const LEAST_LETTER = 1 / 75;

interface FitPaint {
  readonly lang: Lang;
  /** `css`: in the variables of the page. */
  readonly theme: SheetTheme | "css";
}

/**
 * A ladder in a box that it fills as far as its shape allows, in the middle: of all columns the ones at which its letters come out
 * largest, in as much detail as leaves them legible. A part of another document: SVG from 0, 0 on, in that document's font.
 */
export function fitLadder(ladderIn: (most: number) => ViewLadder, paint: FitPaint, box: PictureSize): string {
  let best = { svg: "", scale: 0, widthPx: 0, heightPx: 0 };
  for (const most of RUNGS) {
    const shown = ladderIn(most);
    best = { ...best, scale: 0 };
    for (const columns of COLUMNS)
      for (const columnPx of COLUMNS_PX) {
        const part = ladderPart(shown, { ...paint, columns, columnPx });
        const scale = Math.min(box.widthPx / part.widthPx, box.heightPx / part.heightPx);
        if (scale > best.scale) best = { ...part, scale };
      }
    if (best.scale * LETTER_PX >= box.heightPx * LEAST_LETTER) break;
  }
  const { svg, scale, widthPx, heightPx } = best;
  const x = (box.widthPx - widthPx * scale) / 2;
  const y = (box.heightPx - heightPx * scale) / 2;
  return `<g transform="translate(${short(x)} ${short(y)})scale(${short(scale, 4)})">${svg}</g>`;
}
