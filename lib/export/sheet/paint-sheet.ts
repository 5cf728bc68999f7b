import { countsInFrame, type FrameCounts } from "@/lib/scene/counts-in-frame";
import { layoutOf } from "@/lib/scene/layout-of";
import { short } from "@/lib/static-map/drawing-units";
import { escapeXml } from "@/lib/static-map/escape-xml";
import { type PictureSize, paintPicture, pictureCamera } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import type { Exhibit } from "../exhibit";
import { stampOf, stampText } from "../stamp";
import type { Film } from "./film-bar";
import { type SheetTheme, sheetColours } from "./sheet-colours";
import { sheetFooter } from "./sheet-footer";
import { type SheetWords, sheetHeadline } from "./sheet-headline";

/** 16:9, 4:3, 1:1. */
export type SheetShape = "wide" | "standard" | "square";

export interface SheetOptions {
  readonly shape: SheetShape;
  readonly theme: SheetTheme;
  /** A slide's own words; `null` for a view. */
  readonly words: SheetWords | null;
  /** The film that it is a picture of, if it is of one. */
  readonly film?: Film;
}

export interface Sheet {
  readonly svg: string;
  /** What it shows, in words: its alternative text. */
  readonly label: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where its map stands. */
  readonly map: SheetBox;
}

/** CSS pixels of a sheet at 1×. */
export const SHEET_SIZES: Readonly<
  Record<SheetShape, { readonly widthPx: number; readonly heightPx: number }>
> = {
  wide: { widthPx: 1600, heightPx: 900 },
  standard: { widthPx: 1600, heightPx: 1200 },
  square: { widthPx: 1600, heightPx: 1600 },
};

const MARGIN_PX = 48;
const COLUMN_PX = 516;
/** How much larger the map's signs and names stand on a sheet than on a screen: it is looked at from further away. */
const MAP_SCALE = 1.9;
/** About how large the map stands on a sheet; exactly, it depends on how much is said. */
export const MAP_PX = {
  wide: { widthPx: 996, heightPx: 640 },
  standard: { widthPx: 1600, heightPx: 620 },
  square: { widthPx: 1600, heightPx: 940 },
} as const;
/** The box on a screen that a camera is taken to have been set in. */
const SCREEN_PX = { widthPx: 980, heightPx: 700 };

/** CSS pixels of a sheet. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A view composed as one printed graphic: headline, counts by kind, map, legend of what is shown, stamp and QR code. One plain SVG document in
 * literal colours, with real text in IBM Plex; without links, scripts and other files.
 */
export function paintSheet(exhibit: Exhibit, { shape, theme, words, film }: SheetOptions): Sheet {
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const colours = sheetColours(theme);
  const camera = sheetCamera(exhibit, MAP_PX[shape]);
  const layout = layoutOf(exhibit.plan, camera.zoom, exhibit.view.lang);
  const footer = sheetFooter(exhibit, layout, colours, widthPx, MARGIN_PX, film ?? null);
  const footerTop = heightPx - footer.heightPx;
  const wide = shape === "wide";
  const left = wide ? MARGIN_PX + COLUMN_PX + 36 : 0;
  const mapBelow = (y: number): SheetBox => ({
    x: left,
    y,
    widthPx: widthPx - left,
    heightPx: footerTop - y,
  });
  const headlineFor = (box: SheetBox) =>
    sheetHeadline(exhibit, words, countsOn(box, exhibit, camera), colours, {
      widthPx: wide ? COLUMN_PX : widthPx - 2 * MARGIN_PX,
      heightPx: wide ? footerTop - MARGIN_PX - 24 : heightPx * 0.36,
      withDayList: wide,
    });
  // Below a headline the map has the room that the headline leaves, and the headline counts what the map shows.
  const above = wide ? 0 : MARGIN_PX + headlineFor(mapBelow(0)).heightPx + 28;
  const map = mapBelow(above);
  const headline = headlineFor(map);
  const label = `${words?.title ? `${words.title}. ` : ""}${stampText(stampOf(exhibit))}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif">`,
    `<title>${escapeXml(label)}</title>`,
    `<rect x="0" y="0" width="${widthPx}" height="${heightPx}" fill="${colours.paper}"/>`,
    paintMapIn(map, exhibit, camera, theme),
    `<g class="sheet-headline" transform="translate(${MARGIN_PX} ${MARGIN_PX - 8})">${headline.svg}</g>`,
    `<g class="sheet-footer" transform="translate(0 ${short(footerTop)})"><rect x="0" y="0" width="${widthPx}" height="${short(footer.heightPx)}" fill="${colours.paper}"/>${footer.svg}</g>`,
    "</svg>",
  ].join("");
  return { svg, label, widthPx, heightPx, map };
}

/** What a map in a box of a sheet shows of its scene. */
export function countsOn(
  { widthPx, heightPx }: PictureSize,
  { plan, scene }: Exhibit,
  camera: Camera,
): FrameCounts {
  return countsInFrame(plan, scene, camera, {
    widthPx: widthPx / MAP_SCALE,
    heightPx: heightPx / MAP_SCALE,
  });
}

/** The map in a box of a sheet. */
export function paintMapIn(
  box: SheetBox,
  { plan, scene, view }: Exhibit,
  camera: Camera,
  theme: SheetTheme,
): string {
  const { x, y, widthPx, heightPx } = box;
  const size = { widthPx: Math.round(widthPx / MAP_SCALE), heightPx: Math.round(heightPx / MAP_SCALE) };
  const picture = paintPicture(plan, scene, { ...view, camera }, theme, size);
  return `<g class="sheet-map" transform="translate(${short(x)} ${short(y)})scale(${short(widthPx / size.widthPx, 4)} ${short(heightPx / size.heightPx, 4)})">${picture}</g>`;
}

/** Where the map looks: at the theatre, or where the view's camera does, zoomed out so that what was in view stays in view. */
export function sheetCamera(
  { view }: Pick<Exhibit, "view">,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Camera {
  const [width, height] = [widthPx / MAP_SCALE, heightPx / MAP_SCALE];
  if (view.camera === null) return pictureCamera(view, { widthPx: width, heightPx: height });
  const share = Math.min(1, width / SCREEN_PX.widthPx, height / SCREEN_PX.heightPx);
  return { ...view.camera, zoom: Math.max(0, view.camera.zoom + Math.log2(share)) };
}
