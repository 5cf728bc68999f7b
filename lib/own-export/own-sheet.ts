import { SHEET_SIZES, type Sheet, type SheetBox, type SheetOptions } from "@/lib/export/sheet/paint-sheet";
import { sheetColours } from "@/lib/export/sheet/sheet-colours";
import type { SheetPart } from "@/lib/export/sheet/sheet-legend";
import { short } from "@/lib/static-map/drawing-units";
import { escapeXml } from "@/lib/static-map/escape-xml";
import type { Camera } from "@/lib/view/view";
import type { MapSize } from "./fit-rows";
import { ownCamera } from "./own-camera";
import type { OwnExhibit } from "./own-exhibit";
import { ownFooter } from "./own-footer";
import { ownHeadline } from "./own-headline";
import { ownStampOf, ownStampText } from "./own-stamp";
import { type OwnGround, paintGround, paintOwnMap } from "./paint-own-map";
import type { GroundPaths } from "./world-names";

const MARGIN_PX = 48;
const COLUMN_PX = 428;
/** How much larger rows and names stand on a sheet than on a screen: it is looked at from further away. */
const MAP_SCALE = 1.45;

/** The rows of an exhibit in a map of that size, as the text of SVG. */
export type RowsPainter = (
  exhibit: OwnExhibit,
  camera: Camera,
  size: MapSize,
  theme: "light" | "dark",
) => Promise<string>;

/** A sheet before its rows are drawn: all that need not wait. */
export interface OwnSheetPlan {
  readonly map: SheetBox;
  /** Of the map, before it is enlarged. */
  readonly size: MapSize;
  readonly camera: Camera;
  readonly headline: SheetPart;
  readonly footer: SheetPart;
}

/** Where everything stands on the sheet of an exhibit, the counterpart of `paintSheet` for a reader's own file. */
export function ownSheetPlan(exhibit: OwnExhibit, { shape, theme, words }: SheetOptions): OwnSheetPlan {
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const colours = sheetColours(theme);
  const footer = ownFooter(exhibit, colours, widthPx, MARGIN_PX);
  const footerTop = heightPx - footer.heightPx;
  const wide = shape === "wide";
  const headline = ownHeadline(exhibit, words, colours, theme, {
    widthPx: wide ? COLUMN_PX : widthPx - 2 * MARGIN_PX,
    heightPx: wide ? footerTop - MARGIN_PX - 24 : heightPx * 0.36,
  });
  const left = wide ? MARGIN_PX + COLUMN_PX + 40 : 0;
  const top = wide ? 0 : MARGIN_PX + headline.heightPx + 28;
  const map = { x: left, y: top, widthPx: widthPx - left, heightPx: footerTop - top };
  const size = {
    widthPx: Math.round(map.widthPx / MAP_SCALE),
    heightPx: Math.round(map.heightPx / MAP_SCALE),
  };
  return { map, size, camera: ownCamera(exhibit, size), headline, footer };
}

/**
 * An exhibit composed as one printed graphic: headline and legend, map, stamp and QR code. One plain SVG document in literal colours, with real
 * text; the parts have the classes of `paintSheet`'s.
 */
export function paintOwnSheet(
  exhibit: OwnExhibit,
  { shape, theme, words }: SheetOptions,
  { map, size, headline, footer }: OwnSheetPlan,
  ground: OwnGround,
  rows: string,
): Sheet {
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const colours = sheetColours(theme);
  const label = `${words?.title ? `${words.title}. ` : ""}${ownStampText(ownStampOf(exhibit))}`;
  const scale = `${short(map.widthPx / size.widthPx, 4)} ${short(map.heightPx / size.heightPx, 4)}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif">`,
    `<title>${escapeXml(label)}</title>`,
    `<rect x="0" y="0" width="${widthPx}" height="${heightPx}" fill="${colours.paper}"/>`,
    `<g class="sheet-map" transform="translate(${short(map.x)} ${short(map.y)})scale(${scale})">${paintOwnMap(ground, rows, size, exhibit.table)}</g>`,
    `<g class="sheet-headline" transform="translate(${MARGIN_PX} ${MARGIN_PX - 8})">${headline.svg}</g>`,
    `<g class="sheet-footer" transform="translate(0 ${short(map.y + map.heightPx)})"><rect x="0" y="0" width="${widthPx}" height="${short(footer.heightPx)}" fill="${colours.paper}"/>${footer.svg}</g>`,
    "</svg>",
  ].join("");
  return { svg, label, widthPx, heightPx, map };
}

/** Plan, ground and rows at once. */
export async function ownSheet(
  exhibit: OwnExhibit,
  options: SheetOptions,
  paths: GroundPaths,
  paintRows: RowsPainter,
): Promise<Sheet> {
  const plan = ownSheetPlan(exhibit, options);
  const ground = paintGround(paths, plan.camera, plan.size, options.theme, exhibit.table);
  const rows = await paintRows(exhibit, plan.camera, plan.size, options.theme);
  return paintOwnSheet(exhibit, options, plan, ground, rows);
}
