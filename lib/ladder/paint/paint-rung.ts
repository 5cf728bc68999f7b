import { type ChartPen, penLines } from "@/lib/charts/paint/chart-pen";
import { formatDay } from "@/lib/domain/format-day";
import type { Rung } from "@/lib/ladder/ladder";
import {
  answeredText,
  commaIn,
  detailText,
  noJoinText,
  publisherText,
  titleText,
} from "@/lib/ladder/ladder-words";
import { leadingKind } from "@/lib/ladder/leading-kind";
import type { ViewLadder } from "@/lib/ladder/view-ladder";
import { blockPath } from "@/lib/signs/block-path";
import { short } from "@/lib/static-map/svg/drawing-units";
import { KIND_LOOKS } from "@/lib/theatre/kinds";

const BAR_PX = 8;
const PAD_PX = 10;
/** A run of so many fills its lane. */
const WIDEST_RUN = 60;

interface Painted {
  readonly svg: string;
  readonly heightPx: number;
}

/** What a rung says, from 0, 0 on in a lane so wide: its bar at the edge to the line of time, in the fill of its kind. */
export function paintRung(
  rung: Rung,
  { places, sources }: Pick<ViewLadder, "places" | "sources">,
  { colours, lang, widthPx }: ChartPen,
  barSide: "left" | "right",
): Painted {
  const { form, side, incidents, answered, statements } = rung;
  const kind = leadingKind(rung);
  const rtl = lang === "ar";
  const inner = widthPx - BAR_PX - PAD_PX;
  const left = barSide === "left" ? BAR_PX + PAD_PX : 0;
  const edge = rtl ? left + inner : left;
  const out: string[] = [];
  let y = 2;
  const lines = (text: string, sizePx: number, weight: 400 | 600, fill: string) => {
    const side = rtl ? ("right" as const) : ("left" as const);
    const block = penLines(text, edge, y, { sizePx, weight, fill, side, widthPx: inner, leading: 1.28 });
    out.push(block.svg);
    y = block.y;
  };
  lines(titleText(rung, places, lang), form === "named" ? 17 : 14, 600, colours.ink);
  if (form === "run") {
    const width = Math.max(3, Math.min(1, incidents.length / WIDEST_RUN) * inner);
    out.push(
      `<rect x="${short(rtl ? edge - width : edge)}" y="${short(y + 5)}" width="${short(width)}" height="6" fill="${colours[kind]}"/>`,
    );
    y += 12;
  }
  lines(detailText(rung, lang), 14, 400, colours.ink2);
  if (answered)
    lines(
      `${answeredText(answered, places, lang)} (${publisherText(answered.sourceId, sources)})`,
      14,
      600,
      colours.ink,
    );
  else if (form === "named" && side === "answer") lines(noJoinText(lang), 13, 400, colours.ink2);
  for (const { speaker, says, day, sourceId } of statements)
    lines(
      `${speaker[lang]}${commaIn(lang)}${formatDay(day, lang, "short")}: ${says[lang]} (${publisherText(sourceId, sources)})`,
      13,
      400,
      colours.ink2,
    );
  const heightPx = y + 6;
  const box = { x: barSide === "left" ? 0 : widthPx - BAR_PX, y: 0, width: BAR_PX, height: heightPx };
  const bar = `<path d="${blockPath(form === "named" ? KIND_LOOKS[kind].fill : "narrow", box, 2)}" fill="${colours[kind]}"/>`;
  return { svg: bar + out.join(""), heightPx };
}
