import { MAP_FONTS } from "@/lib/static-map/paint-map";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import type { ExportPage, PageMap } from "./export-page";
import { type Film, filmBar } from "./film-bar";
import { PAGE_LOOKS } from "./page-look";
import { qrCode } from "./qr-code";
import { type SheetColours, type SheetTheme, sheetColours } from "./sheet-colours";
import { type SheetWords, sheetHeadline } from "./sheet-headline";
import { type SheetPart, sheetLegend } from "./sheet-legend";
import { svgText } from "./svg-text";
import { wrapText } from "./wrap-text";

const GAP_PX = 14;

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
export const SHEET_SIZES: Readonly<Record<SheetShape, PictureSize>> = {
  wide: { widthPx: 1600, heightPx: 900 },
  standard: { widthPx: 1600, heightPx: 1200 },
  square: { widthPx: 1600, heightPx: 1600 },
};

export const MARGIN_PX = 48;
/** About how large the map stands on a sheet; exactly, it depends on how much is said. */
export const MAP_PX = {
  wide: { widthPx: 996, heightPx: 640 },
  standard: { widthPx: 1600, heightPx: 620 },
  square: { widthPx: 1600, heightPx: 940 },
} as const;

/** CSS pixels of a sheet. */
interface SheetBox extends PictureSize {
  readonly x: number;
  readonly y: number;
}

/**
 * A page composed as one printed graphic: headline, counts, map, legend of what is shown, stamp and QR code. One plain SVG document in
 * literal colours, with real text in IBM Plex; without links, scripts and other files.
 */
export async function paintSheet(
  page: ExportPage,
  { shape, theme, words, film }: SheetOptions,
): Promise<Sheet> {
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const colours = sheetColours(theme);
  const look = PAGE_LOOKS[page.world];
  const about = page.map(theme, MAP_PX[shape]);
  const footer = sheetFooter(page, about, colours, { widthPx, marginPx: MARGIN_PX }, film ?? null);
  const footerTop = heightPx - footer.heightPx;
  const wide = shape === "wide";
  const isRtl = page.view.lang === "ar";
  const beside = wide ? MARGIN_PX + look.columnPx + look.gapPx : 0;
  const mapBelow = (y: number): SheetBox => ({
    x: isRtl ? 0 : beside,
    y,
    widthPx: widthPx - beside,
    heightPx: footerTop - y,
  });
  const headlineFor = (map: SheetBox) =>
    sheetHeadline(page, about, words, colours, map, {
      widthPx: wide ? look.columnPx : widthPx - 2 * MARGIN_PX,
      heightPx: wide ? footerTop - MARGIN_PX - 24 : heightPx * 0.36,
      withDayList: wide,
    });
  // Below a headline the map has the room that the headline leaves, and the headline counts what the map shows.
  const above = wide ? 0 : MARGIN_PX + headlineFor(mapBelow(0)).heightPx + 28;
  const map = mapBelow(above);
  const headline = headlineFor(map);
  const headlineX = wide && isRtl ? widthPx - MARGIN_PX - look.columnPx : MARGIN_PX;
  const label = `${words?.title ? `${words.title}. ` : ""}${page.stamp.text}`;
  const svg = sheetSvg({ widthPx, heightPx }, label, colours, [
    await paintMapIn(map, page, about),
    `<g class="sheet-headline" transform="translate(${headlineX} ${MARGIN_PX - 8})">${headline.svg}</g>`,
    `<g class="sheet-footer" transform="translate(0 ${short(footerTop)})"><rect x="0" y="0" width="${widthPx}" height="${short(footer.heightPx)}" fill="${colours.paper}"/>${footer.svg}</g>`,
  ]);
  return { svg, label, widthPx, heightPx, map };
}

/** An SVG document on paper. */
export function sheetSvg(
  { widthPx, heightPx }: PictureSize,
  label: string,
  colours: SheetColours,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="${MAP_FONTS}">`,
    `<title>${escapeXml(label)}</title>`,
    `<rect x="0" y="0" width="${widthPx}" height="${heightPx}" fill="${colours.paper}"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

/** A page's map in a box of its sheet. */
export async function paintMapIn(
  { x, y, widthPx, heightPx }: SheetBox,
  { world }: ExportPage,
  map: PageMap,
): Promise<string> {
  const { mapScale } = PAGE_LOOKS[world];
  const size = { widthPx: Math.round(widthPx / mapScale), heightPx: Math.round(heightPx / mapScale) };
  const scale = `${short(widthPx / size.widthPx, 4)} ${short(heightPx / size.heightPx, 4)}`;
  return `<g class="sheet-map" transform="translate(${short(x)} ${short(y)})scale(${scale})">${await map.paint(size)}</g>`;
}

/** The legend of what is shown, the stamp, and the code that leads to the live view; between margins of `marginPx`. */
function sheetFooter(
  { world, view, stamp }: ExportPage,
  map: PageMap,
  colours: SheetColours,
  { widthPx, marginPx }: { readonly widthPx: number; readonly marginPx: number },
  film: Film | null,
): SheetPart {
  const { sizePx, linePx, baselinePx, paddingPx, addressLines, hasLegend } = PAGE_LOOKS[world].footer;
  const leads = film ?? stamp;
  const code = qrCode(leads.code);
  const bar = film && filmBar(film, view.day, colours, widthPx - 2 * marginPx, view.lang);
  const top = paddingPx + (bar ? bar.heightPx : 0);
  const textPx = widthPx - 2 * marginPx - code.sidePx - 36;
  const isRtl = view.lang === "ar";
  const legend = hasLegend ? sheetLegend(map.legend(colours), colours, textPx, isRtl) : null;
  const [textX, codeX] = isRtl
    ? [widthPx - marginPx - textPx, marginPx]
    : [marginPx, widthPx - marginPx - code.sidePx];
  const wrapped = (text: string, weight: 400 | 600, most: number) =>
    wrapText(text, { sizePx, weight }, textPx, most).map((line) => ({ line, weight }));
  const { subject, days, facts, notes } = stamp;
  const lines = [
    ...(notes && notes.signs !== "" ? wrapped(notes.signs, 400, 2) : []),
    ...wrapped(`${subject} · ${days}`, 600, 3),
    ...wrapped(facts.join(" · "), 400, 4),
    ...(notes ? wrapped(notes.basis, 400, 2) : []),
    ...wrapped(leads.address, 400, addressLines),
  ];
  const linesPx = lines.length * linePx;
  const innerPx = Math.max(code.sidePx, (legend ? legend.heightPx + GAP_PX : 0) + linesPx);
  // Under a legend at the bottom, else in the middle.
  const linesTop = top + (innerPx - linesPx) / (legend ? 1 : 2);
  const texts = lines.map(({ line, weight }, index) =>
    svgText(line, isRtl ? textX + textPx : textX, linesTop + index * linePx + baselinePx, {
      sizePx,
      weight,
      fromRight: isRtl,
      fill: weight === 600 ? colours.ink : colours.ink2,
    }),
  );
  return {
    heightPx: top + innerPx + paddingPx,
    svg: [
      `<rect x="0" y="0" width="${widthPx}" height="1.5" fill="${colours.ink}"/>`,
      bar ? `<g class="film-bar" transform="translate(${marginPx} ${paddingPx / 2})">${bar.svg}</g>` : "",
      legend ? `<g transform="translate(${textX} ${top})">${legend.svg}</g>` : "",
      ...texts,
      code.svgAt(codeX, Number(short(top + (innerPx - code.sidePx) / 2))),
    ].join(""),
  };
}
