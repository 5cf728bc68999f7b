import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import type { ExportPage } from "./export-page";
import { paintMapIn, type Sheet, sheetSvg } from "./paint-sheet";
import { qrCode } from "./qr-code";
import { type SheetTheme, sheetColours } from "./sheet-colours";
import { sheetLegend } from "./sheet-legend";

const PADDING_PX = 16;

/** What is where on a map sheet: its map over its legend and its code. */
function mapSheetParts(
  { stamp, view, map: mapOf }: ExportPage,
  theme: SheetTheme,
  { widthPx, heightPx }: PictureSize,
) {
  const colours = sheetColours(theme);
  const code = qrCode(stamp.code);
  const map = mapOf(theme, { widthPx, heightPx: heightPx - code.sidePx - 2 * PADDING_PX });
  const legend = sheetLegend(
    map.legend(colours),
    colours,
    widthPx - code.sidePx - 3 * PADDING_PX,
    view.lang === "ar",
  );
  const top = heightPx - Math.max(code.sidePx, legend.heightPx) - 2 * PADDING_PX;
  return { colours, code, map, legend, top };
}

/** The map of a page with its legend and its QR code below, for pages that bring their own text. One plain SVG document. */
export async function paintMapSheet(
  page: ExportPage,
  theme: SheetTheme,
  { widthPx, heightPx }: PictureSize,
): Promise<Omit<Sheet, "map">> {
  const { colours, code, map, legend, top } = mapSheetParts(page, theme, { widthPx, heightPx });
  const label = `${map.name}: ${page.stamp.text}`;
  const [legendX, codeX] =
    page.view.lang === "ar"
      ? [code.sidePx + 2 * PADDING_PX, PADDING_PX]
      : [PADDING_PX, widthPx - code.sidePx - PADDING_PX];
  const svg = sheetSvg({ widthPx, heightPx }, label, colours, [
    await paintMapIn({ x: 0, y: 0, widthPx, heightPx: top }, page, map),
    `<g transform="translate(${legendX} ${short(top + PADDING_PX)})">${legend.svg}</g>`,
    code.svgAt(codeX, top + PADDING_PX),
  ]);
  return { svg, label, widthPx, heightPx };
}

/** What the map on a map sheet of that size counts, in lines of text. */
export function mapSheetCounts(page: ExportPage, theme: SheetTheme, size: PictureSize) {
  const { colours, map, top } = mapSheetParts(page, theme, size);
  return map.counts({ widthPx: size.widthPx, heightPx: top }, colours).lines;
}
