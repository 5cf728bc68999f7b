import type { Sheet } from "@/lib/export/sheet/paint-sheet";
import { qrCode } from "@/lib/export/sheet/qr-code";
import { type SheetTheme, sheetColours } from "@/lib/export/sheet/sheet-colours";
import { sheetLegend } from "@/lib/export/sheet/sheet-legend";
import { SIGN_PX } from "@/lib/export/sheet/sheet-signs";
import { pointsPalette } from "@/lib/signs/points-palette";
import { short } from "@/lib/static-map/drawing-units";
import { escapeXml } from "@/lib/static-map/escape-xml";
import type { MapSize } from "./fit-rows";
import { legendRows } from "./legend-rows";
import { ownCamera } from "./own-camera";
import type { OwnExhibit } from "./own-exhibit";
import type { RowsPainter } from "./own-sheet";
import { ownStampOf, ownStampText } from "./own-stamp";
import { paintGround, paintOwnMap } from "./paint-own-map";
import type { GroundPaths } from "./world-names";

const PADDING_PX = 16;
const MAP_SCALE = 1.45;

/** The map of an exhibit with its legend and its QR code below, for pages that bring their own text. One plain SVG document. */
export async function ownMapSheet(
  exhibit: OwnExhibit,
  theme: SheetTheme,
  { widthPx, heightPx }: MapSize,
  paths: GroundPaths,
  paintRows: RowsPainter,
): Promise<Omit<Sheet, "map">> {
  const colours = sheetColours(theme);
  const code = qrCode(exhibit.code.address);
  const entries = legendRows(exhibit).rows.flatMap(({ series, name, count, isOff }) =>
    isOff
      ? []
      : [
          {
            sign: discSign(pointsPalette(theme)[series] ?? colours.ink),
            label: `${name} (${count.toLocaleString("en-GB")})`,
          },
        ],
  );
  const legend = sheetLegend(entries, colours, widthPx - code.sidePx - 3 * PADDING_PX);
  const top = heightPx - Math.max(code.sidePx, legend.heightPx) - 2 * PADDING_PX;
  const size = { widthPx: Math.round(widthPx / MAP_SCALE), heightPx: Math.round(top / MAP_SCALE) };
  const camera = ownCamera(exhibit, size);
  const rows = await paintRows(exhibit, camera, size, theme);
  const map = paintOwnMap(paintGround(paths, camera, size, theme, exhibit.table), rows, size, exhibit.table);
  const label = `Map: ${ownStampText(ownStampOf(exhibit))}`;
  const scale = `${short(widthPx / size.widthPx, 4)} ${short(top / size.heightPx, 4)}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif">`,
    `<title>${escapeXml(label)}</title>`,
    `<rect x="0" y="0" width="${widthPx}" height="${heightPx}" fill="${colours.paper}"/>`,
    `<g transform="scale(${scale})">${map}</g>`,
    `<g transform="translate(${PADDING_PX} ${short(top + PADDING_PX)})">${legend.svg}</g>`,
    code.svgAt(widthPx - code.sidePx - PADDING_PX, top + PADDING_PX),
    "</svg>",
  ].join("");
  return { svg, label, widthPx, heightPx };
}

function discSign(colour: string) {
  const middle = SIGN_PX / 2;
  return { widthPx: SIGN_PX, svg: `<circle cx="${middle}" cy="${middle}" r="8" fill="${colour}"/>` };
}
