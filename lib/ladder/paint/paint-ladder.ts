import { type ChartPen, penLine, penLines, penText, svgDocument } from "@/lib/charts/paint/chart-pen";
import { type SheetTheme, sheetColours } from "@/lib/export/page/sheet-colours";
import { wrapText } from "@/lib/export/page/wrap-text";
import type { Ladder, Rung } from "@/lib/ladder/ladder";
import { notesText } from "@/lib/ladder/ladder-notes";
import { datesText, gapTexts, sideText } from "@/lib/ladder/ladder-words";
import type { ViewLadder } from "@/lib/ladder/view-ladder";
import { panelsWords } from "@/lib/messages/rooms";
import { short } from "@/lib/static-map/svg/drawing-units";
import { type Box, paintJoins } from "./paint-joins";
import { paintRung } from "./paint-rung";

const MARGIN_PX = 20;
const SPINE_PX = 132;
/** Between spine and lanes, for the lines that join. */
const GUTTER_PX = 26;
const BETWEEN_PX = 14;

interface LadderPaint {
  readonly lang: "en" | "ar";
  readonly theme: SheetTheme;
  readonly fonts: string;
  /** CSS pixels, 640 or more; the height follows from what there is to draw. */
  readonly widthPx: number;
}

/** A ladder as one plain SVG document: time runs down, attacks where reading begins, answers across the line, lines from what was answered. */
export function paintLadder(shown: ViewLadder, { lang, theme, fonts, widthPx }: LadderPaint): string {
  const { ladder, stretch, source } = shown;
  const { pictureTitle: title } = panelsWords.get(lang).ladder;
  const colours = sheetColours(theme);
  const rtl = lang === "ar";
  const width = widthPx - 2 * MARGIN_PX;
  const lane = (width - SPINE_PX) / 2 - GUTTER_PX;
  const pen: ChartPen = { colours, lang, widthPx: lane };
  const out: string[] = [];
  let y = MARGIN_PX;
  const lines = (text: string, sizePx: number, weight: 400 | 600, fill: string) => {
    const side = rtl ? ("right" as const) : ("left" as const);
    const block = penLines(text, rtl ? width : 0, y, { sizePx, weight, fill, side, widthPx: width });
    out.push(block.svg);
    y = block.y;
  };
  lines(title, 22, 600, colours.ink);
  y += 2;
  lines(stretch, 14, 400, colours.ink2);
  y += 12;
  out.push(penLine(0, y, width, y, colours.ink, ' stroke-width="2"'));
  y += 22;
  for (const side of ["attack", "answer"] as const) {
    const onLeft = (side === "attack") !== rtl;
    const style = { sizePx: 16, weight: 600, fill: colours.ink, side: onLeft ? "left" : "right" } as const;
    out.push(penText(sideText(ladder, side, lang), onLeft ? 0 : width, y, style));
  }
  y += 10;
  out.push(penLine(0, y, width, y, colours.rule));
  y += BETWEEN_PX;
  const start = y;
  const middle = width / 2;
  const boxes: Box[] = [];
  const drawn = ladder.rungs.map((rung) => {
    const onLeft = (rung.side === "attack") !== rtl;
    const body = paintRung(rung, shown, pen, onLeft ? "right" : "left");
    const spine = paintSpine(rung, ladder.days, { x: middle, top: y }, pen);
    const heightPx = Math.max(body.heightPx, spine.heightPx);
    const x = onLeft ? 0 : width - lane;
    const [edge, top] = [onLeft ? lane : width - lane, y];
    boxes.push({ onLeft, edge, top, bottom: y + body.heightPx, foot: y + heightPx });
    y += heightPx + BETWEEN_PX;
    return `<g transform="translate(${short(x)} ${short(top)})">${body.svg}</g>${spine.svg}`;
  });
  out.push(penLine(middle, start, middle, y - BETWEEN_PX, colours.rule, ' stroke-width="2"'));
  out.push(paintJoins(ladder.rungs, boxes, { colours, middle, spinePx: SPINE_PX }), ...drawn);
  y += 2;
  out.push(penLine(0, y, width, y, colours.rule));
  y += 6;
  lines(notesText(ladder, lang), 13, 400, colours.ink2);
  y += 4;
  lines(source, 12, 400, colours.quiet);
  const heightPx = Math.ceil(y + MARGIN_PX);
  const name = `${title}, ${stretch}: ${sideText(ladder, "attack", lang)}; ${sideText(ladder, "answer", lang)}`;
  const body = `<g transform="translate(${MARGIN_PX} 0)">${out.join("")}</g>`;
  return svgDocument(body, { widthPx, heightPx, paper: colours.paper, fonts, name });
}

/** On the line of time, over its ground: days before a rung, in large, and its date. */
function paintSpine(
  { gap, ...rung }: Rung,
  days: Ladder["days"],
  { x, top }: { readonly x: number; readonly top: number },
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
  let y = top;
  const texts = rows.map(({ text, sizePx, weight }) => {
    y += sizePx * 1.22;
    const fill = sizePx === 12 ? colours.ink2 : colours.ink;
    return penText(text, x, y - 2, { sizePx, weight, fill, side: "middle" });
  });
  const ground = `<rect x="${short(x - SPINE_PX / 2)}" y="${short(top)}" width="${SPINE_PX}" height="${short(heightPx)}" fill="${colours.paper}"/>`;
  return { svg: ground + texts.join(""), heightPx };
}
