import { formatDay } from "@/lib/domain/format-day";
import type { SlidePage } from "@/lib/export/documents/slide-page";
import { fileExportName } from "@/lib/export/page/file-name";
import { MARGIN_PX, SHEET_SIZES, type Sheet, sheetSvg } from "@/lib/export/page/paint-sheet";
import { qrCode } from "@/lib/export/page/qr-code";
import { type SheetTheme, sheetColours } from "@/lib/export/page/sheet-colours";
import { SheetColumn } from "@/lib/export/page/sheet-column";
import type { SheetWords } from "@/lib/export/page/sheet-headline";
import { type FileLink, fittingFileLink } from "@/lib/files/view/file-link";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { fileCode } from "./file-code";
import { neededText } from "./file-stamp";

/** A page whose file is not at hand: it says which file it needs, and its code leads to where it can be opened. `page` is absolute. */
export function missingPage(link: FileLink, page: string): SlidePage {
  const day = link.day === null ? link.file : formatDay(link.day, "en", "long");
  const needs = neededText(link);
  const paint = (
    theme: SheetTheme,
    size: PictureSize,
    words: SheetWords | null,
    headlineOf: string,
  ): Omit<Sheet, "map"> => {
    const { widthPx, heightPx } = size;
    const colours = sheetColours(theme);
    const code = qrCode(fileCode(link, page).address);
    const column = new SheetColumn(widthPx - 2 * MARGIN_PX, 1);
    column.text(words?.title || headlineOf, { sizePx: 44, weight: 600 }, 52, colours.ink);
    column.skip(18);
    if (words?.caption) {
      column.text(words.caption, { sizePx: 24, weight: 400 }, 34, colours.ink);
      column.skip(22);
    }
    column.text(needs, { sizePx: 24, weight: 600 }, 34, colours.ink2);
    const label = `${words?.title ? `${words.title}. ` : ""}${needs}`;
    const top = heightPx - code.sidePx - MARGIN_PX;
    const svg = sheetSvg(size, label, colours, [
      `<g class="sheet-headline" transform="translate(${MARGIN_PX} ${MARGIN_PX - 8})">${column.part().svg}</g>`,
      `<g class="sheet-footer">${code.svgAt(widthPx - MARGIN_PX - code.sidePx, Number(short(top)))}</g>`,
    ]);
    return { svg, label, widthPx, heightPx };
  };
  return {
    day,
    lang: "en",
    span: "Not shown here",
    counts: () => [],
    stamp: needs,
    address: `${page}${fittingFileLink(link).hash}`,
    sourceIds: [],
    fileName:
      link.day === null
        ? "own-data.png"
        : fileExportName(link.file, { day: link.day, span: link.span ?? { type: "day" } }, "png"),
    sheet: async ({ shape, theme, words }) => {
      const size = SHEET_SIZES[shape];
      return { ...paint(theme, size, words, day), map: { x: 0, y: 0, ...size } };
    },
    mapSheet: async (theme, size) => paint(theme, size, null, day),
  };
}
