import { layoutOf } from "@/lib/scene/layout-of";
import { short } from "@/lib/static-map/drawing-units";
import { escapeXml } from "@/lib/static-map/escape-xml";
import type { Exhibit } from "../exhibit";
import { stampOf, stampText } from "../stamp";
import { countsOn, paintMapIn, sheetCamera } from "./paint-sheet";
import { qrCode } from "./qr-code";
import { type SheetTheme, sheetColours } from "./sheet-colours";
import { legendEntries, sheetLegend } from "./sheet-legend";

const PADDING_PX = 16;

/** The map of a view with its legend and its QR code below, for pages that bring their own text. One plain SVG document. */
export function paintMapSheet(
  exhibit: Exhibit,
  theme: SheetTheme,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
) {
  const colours = sheetColours(theme);
  const code = qrCode(exhibit.address);
  const camera = sheetCamera(exhibit, { widthPx, heightPx: heightPx - code.sidePx - 2 * PADDING_PX });
  const layout = layoutOf(exhibit.plan, camera.zoom, exhibit.view.lang);
  const legendPx = widthPx - code.sidePx - 3 * PADDING_PX;
  const legend = sheetLegend(legendEntries(exhibit, layout, colours), colours, legendPx);
  const belowPx = Math.max(code.sidePx, legend.heightPx) + 2 * PADDING_PX;
  const top = heightPx - belowPx;
  const label = `Map: ${stampText(stampOf(exhibit))}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif">`,
    `<title>${escapeXml(label)}</title>`,
    `<rect x="0" y="0" width="${widthPx}" height="${heightPx}" fill="${colours.paper}"/>`,
    paintMapIn({ x: 0, y: 0, widthPx, heightPx: top }, exhibit, camera, theme),
    `<g transform="translate(${PADDING_PX} ${short(top + PADDING_PX)})">${legend.svg}</g>`,
    code.svgAt(widthPx - code.sidePx - PADDING_PX, top + PADDING_PX),
    "</svg>",
  ].join("");
  return { svg, label, widthPx, heightPx, seen: countsOn({ widthPx, heightPx: top }, exhibit, camera) };
}
