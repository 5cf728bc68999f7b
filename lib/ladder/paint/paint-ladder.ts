import { type ChartPen, penLine, penLines, penText, svgDocument } from "@/lib/charts/paint/chart-pen";
import { penColours } from "@/lib/charts/paint/pen-colours";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { wrapText } from "@/lib/export/page/wrap-text";
import type { Ladder, Rung } from "@/lib/ladder/ladder";
import { notesText } from "@/lib/ladder/ladder-notes";
import { datesText, gapTexts, sideText } from "@/lib/ladder/ladder-words";
import type { ViewLadder } from "@/lib/ladder/view-ladder";
import { panelsWords } from "@/lib/messages/rooms";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { type Box, paintJoins } from "./paint-joins";
import { paintRung } from "./paint-rung";

const MARGIN_PX = 20;
const SPINE_PX = 132;
/** Between spine and lanes, for the lines that join. */
const GUTTER_PX = 26;
const BETWEEN_PX = 14;
const COLUMN_GAP_PX = 40;

interface PartPaint {
  readonly lang: Lang;
  /** `css`: in the variables of the page. */
  readonly theme: SheetTheme | "css";
  /** Rungs run on from column to column, each with both lanes and the line of time. */
  readonly columns: number;
  /** Of each, CSS pixels: 520 or more. */
  readonly columnPx: number;
}

interface LadderPaint extends Pick<PartPaint, "lang"> {
  readonly theme: SheetTheme;
  readonly fonts: string;
  /** CSS pixels, 640 or more; the height follows from what there is to draw. */
  readonly widthPx: number;
}

/** A ladder as one plain SVG document: time runs down, attacks where reading begins, answers across the line, lines from what was answered. */
export function paintLadder(shown: ViewLadder, { lang, theme, fonts, widthPx }: LadderPaint): string {
  const { svg, heightPx } = ladderPart(shown, {
    lang,
    theme,
    columns: 1,
    columnPx: widthPx - 2 * MARGIN_PX,
  });
  const { ladder, stretch } = shown;
  const name = `${panelsWords.get(lang).ladder.pictureTitle}, ${stretch}: ${sideText(ladder, "attack", lang)}; ${sideText(ladder, "answer", lang)}`;
  return svgDocument(svg, { widthPx, heightPx, paper: penColours(theme).paper, fonts, name });
}

/** What {@link paintLadder} draws, as a part of another document: from 0, 0 on, in that document's font, without its ground. */
export function ladderPart(
  shown: ViewLadder,
  { lang, theme, columns, columnPx }: PartPaint,
): { readonly svg: string } & PictureSize {
  const { ladder, stretch, source } = shown;
  const colours = penColours(theme);
  const rtl = lang === "ar";
  const width = columns * columnPx + (columns - 1) * COLUMN_GAP_PX;
  const lane = (columnPx - SPINE_PX) / 2 - GUTTER_PX;
  const pen: ChartPen = { colours, lang, widthPx: lane };
  const out: string[] = [];
  let y = MARGIN_PX;
  const lines = (text: string, sizePx: number, weight: 400 | 600, fill: string) => {
    const side = rtl ? ("right" as const) : ("left" as const);
    const block = penLines(text, rtl ? width : 0, y, { sizePx, weight, fill, side, widthPx: width });
    out.push(block.svg);
    y = block.y;
  };
  /** Left edge of a column. */
  const columnX = (at: number) => (rtl ? columns - 1 - at : at) * (columnPx + COLUMN_GAP_PX);
  lines(panelsWords.get(lang).ladder.pictureTitle, 22, 600, colours.ink);
  y += 2;
  lines(stretch, 14, 400, colours.ink2);
  y += 12;
  out.push(penLine(0, y, width, y, colours.ink, ' stroke-width="2"'));
  y += 22;
  for (const side of ["attack", "answer"] as const) {
    const onLeft = (side === "attack") !== rtl;
    const style = { sizePx: 16, weight: 600, fill: colours.ink, side: onLeft ? "left" : "right" } as const;
    const x = columnX(0) + (onLeft ? 0 : columnPx);
    out.push(penText(sideText(ladder, side, lang), x, y, style));
  }
  y += 10;
  out.push(penLine(0, y, width, y, colours.rule));
  y += BETWEEN_PX;
  const drawn = ladder.rungs.map((rung) => {
    const onLeft = (rung.side === "attack") !== rtl;
    const body = paintRung(rung, shown, pen, onLeft ? "right" : "left");
    const spine = paintSpine(rung, ladder.days, pen);
    return { rung, onLeft, body, spine, heightPx: Math.max(body.heightPx, spine.heightPx) + BETWEEN_PX };
  });
  const middle = columnPx / 2;
  const feet = inColumns(drawn, columns).map((rungs, column) => {
    let top = 0;
    const boxes: Box[] = [];
    const pieces = rungs.map(({ onLeft, body, spine, heightPx }) => {
      const edge = onLeft ? lane : columnPx - lane;
      const foot = top + heightPx - BETWEEN_PX;
      boxes.push({ onLeft, edge, top, bottom: top + body.heightPx, foot });
      const at = (x: number, svg: string) => `<g transform="translate(${short(x)} ${short(top)})">${svg}</g>`;
      const piece = at(onLeft ? 0 : columnPx - lane, body.svg) + at(middle, spine.svg);
      top += heightPx;
      return piece;
    });
    const time = penLine(middle, 0, middle, top - BETWEEN_PX, colours.rule, ' stroke-width="2"');
    const of = rungs.map(({ rung }) => rung);
    const joins = paintJoins(of, boxes, { colours, middle, spinePx: SPINE_PX });
    out.push(
      `<g transform="translate(${short(columnX(column))} ${short(y)})">${time}${joins}${pieces.join("")}</g>`,
    );
    return top;
  });
  y += Math.max(...feet) + 2;
  out.push(penLine(0, y, width, y, colours.rule));
  y += 6;
  lines(notesText(ladder, lang), 13, 400, colours.ink2);
  y += 4;
  lines(source, 12, 400, colours.quiet);
  const svg = `<g transform="translate(${MARGIN_PX} 0)">${out.join("")}</g>`;
  return { svg, widthPx: width + 2 * MARGIN_PX, heightPx: Math.ceil(y + MARGIN_PX) };
}

/** In order, about equally high. */
function inColumns<T extends { readonly heightPx: number }>(items: readonly T[], count: number): T[][] {
  const columns: T[][] = Array.from({ length: count }, () => []);
  const total = items.reduce((sum, { heightPx }) => sum + heightPx, 0);
  let above = 0;
  for (const item of items) {
    const at = Math.floor(((above + item.heightPx / 2) / total) * count);
    columns[at]?.push(item);
    above += item.heightPx;
  }
  return columns;
}

/** On the line of time, x 0, over its ground: days before a rung, in large, and its date. */
function paintSpine(
  { gap, ...rung }: Rung,
  days: Ladder["days"],
  { colours, lang }: ChartPen,
): { readonly svg: string; readonly heightPx: number } {
  const rows: { readonly text: string; readonly sizePx: number; readonly weight: 400 | 600 }[] = [];
  if (gap) {
    const { number, rest } = gapTexts(gap, lang);
    if (number !== "") rows.push({ text: number, sizePx: 26, weight: 600 });
    const font = { sizePx: 12, weight: 400 } as const;
    for (const text of wrapText(rest, font, SPINE_PX)) rows.push({ text, ...font });
  }
  const date = { sizePx: 13, weight: 600 } as const;
  for (const text of wrapText(datesText(rung, days, lang), date, SPINE_PX)) rows.push({ text, ...date });
  const heightPx = rows.reduce((sum, { sizePx }) => sum + sizePx * 1.22, 0) + 4;
  let y = 0;
  const texts = rows.map(({ text, sizePx, weight }) => {
    y += sizePx * 1.22;
    const fill = sizePx === 12 ? colours.ink2 : colours.ink;
    return penText(text, 0, y - 2, { sizePx, weight, fill, side: "middle" });
  });
  const ground = `<rect x="${-SPINE_PX / 2}" width="${SPINE_PX}" height="${short(heightPx)}" fill="${colours.paper}"/>`;
  return { svg: ground + texts.join(""), heightPx };
}
