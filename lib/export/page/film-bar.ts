import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { short } from "@/lib/static-map/svg/drawing-units";
import type { SheetColours } from "./sheet-colours";
import type { SheetPart } from "./sheet-legend";
import type { Stamp } from "./stamp";
import { svgText } from "./svg-text";

/** What is the same in every picture of a film. Its address and code lead to one view, so that they hold still. */
export interface Film extends Pick<Stamp, "address" | "code"> {
  /** Both inclusive. */
  readonly first: Day;
  readonly last: Day;
}

const FONT = { sizePx: 23, weight: 600 } as const;
const BAR_PX = 8;
const HEAD_PX = 12;
const HEIGHT_PX = 62;

/** Where a day lies between a film's first day and its last, 0 to 1; days beyond count as its ends. */
export function filmShare({ first, last }: Pick<Film, "first" | "last">, day: Day): number {
  if (last <= first) return 1;
  return Math.min(1, Math.max(0, (day - first) / (last - first)));
}

/** A film's time as a bar of `widthPx`: what has been played, the playhead with its day, and the ends. */
export function filmBar(
  film: Film,
  day: Day,
  colours: SheetColours,
  widthPx: number,
  lang: "en" | "ar",
): SheetPart {
  const x = filmShare(film, day) * widthPx;
  const barTop = HEIGHT_PX - 22;
  const label = formatDay(day, lang, "long");
  const labelPx = estimateTextWidth(label, FONT.sizePx, FONT.weight);
  const labelX = Math.min(widthPx - labelPx, Math.max(0, x - labelPx / 2));
  // Time runs from left to right in every language; its days are written as they are read.
  const fromRight = lang === "ar";
  const text = (line: string, left: number, style: typeof FONT | typeof ends, fill: string) =>
    svgText(line, fromRight ? left + estimateTextWidth(line, style.sizePx, style.weight) : left, 26, {
      ...style,
      fill,
      fromRight,
    });
  const ends = { sizePx: FONT.sizePx, weight: 400 } as const;
  const [from, to] = [formatDay(film.first, lang, "short"), formatDay(film.last, lang, "short")];
  const toX = widthPx - estimateTextWidth(to, ends.sizePx, 400);
  const gap = 18;
  const parts = [
    labelX > estimateTextWidth(from, ends.sizePx, 400) + gap ? text(from, 0, ends, colours.ink2) : "",
    labelX + labelPx < toX - gap ? text(to, toX, ends, colours.ink2) : "",
    `<rect x="0" y="${barTop}" width="${short(widthPx)}" height="${BAR_PX}" fill="${colours.rule}"/>`,
    `<rect x="0" y="${barTop}" width="${short(x)}" height="${BAR_PX}" fill="${colours.ink}"/>`,
    `<circle class="playhead" cx="${short(x)}" cy="${barTop + BAR_PX / 2}" r="${HEAD_PX}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3"/>`,
    text(label, labelX, FONT, colours.ink),
  ];
  return { heightPx: HEIGHT_PX, svg: parts.join("") };
}
