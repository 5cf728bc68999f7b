import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { KIND_LABELS } from "@/lib/domain/labels";
import { estimateTextWidth } from "@/lib/scene/estimate-text-width";
import { short } from "@/lib/static-map/drawing-units";
import type { Exhibit } from "../exhibit";
import { stampOf } from "../stamp";
import type { SheetColours } from "./sheet-colours";
import { SheetColumn } from "./sheet-column";
import { dayList } from "./sheet-day-list";
import type { SheetPart } from "./sheet-legend";
import { markSign } from "./sheet-signs";
import { svgText } from "./svg-text";

/** What a slide adds to its view. */
export interface SheetWords {
  readonly title: string;
  readonly caption: string;
}

export interface HeadlineBox {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether what happened on the day itself is listed where no caption stands. */
  readonly withDayList: boolean;
}

/** The day in large type, or a slide's title over it; what the span holds; the caption. Fits the box by growing smaller, to a half. */
export function sheetHeadline(
  exhibit: Exhibit,
  words: SheetWords | null,
  colours: SheetColours,
  { widthPx, heightPx, withDayList }: HeadlineBox,
): SheetPart {
  for (let scale = 1; ; scale -= 0.06) {
    const column = headlineAt(exhibit, words, colours, widthPx, scale);
    if (withDayList && !words?.caption) dayList(column, exhibit, colours, heightPx);
    const part = column.part();
    if (part.heightPx <= heightPx || scale < 0.5) return part;
  }
}

function headlineAt(
  exhibit: Exhibit,
  words: SheetWords | null,
  colours: SheetColours,
  widthPx: number,
  scale: number,
): SheetColumn {
  const column = new SheetColumn(widthPx, scale);
  const { day } = exhibit.view;
  const { span } = stampOf(exhibit);
  titleAndDay(column, words, day, span, colours);
  counts(column, exhibit, colours);
  if (words?.caption) {
    column.skip(22);
    column.text(words.caption, { sizePx: 24, weight: 400 }, 34, colours.ink);
  }
  return column;
}

/** A slide's title over its day, or the day alone in large type; under it the weekday and the span in words. */
export function titleAndDay(
  column: SheetColumn,
  words: SheetWords | null,
  day: Day,
  span: string,
  colours: SheetColours,
): void {
  if (words?.title) {
    column.text(words.title, { sizePx: 44, weight: 600 }, 52, colours.ink);
    column.skip(18);
    column.text(formatDay(day, "en", "long"), { sizePx: 30, weight: 600 }, 38, colours.ink);
  } else bigDay(column, day, colours);
  column.skip(4);
  column.text(`${formatDay(day, "en", "weekday")} · ${span}`, { sizePx: 22, weight: 400 }, 30, colours.ink2);
  column.skip(18);
}

/** The day of the month in large numerals, its month and year beside it where there is room. */
function bigDay(column: SheetColumn, day: Day, colours: SheetColours): void {
  const { scale } = column;
  const [date = "", ...monthAndYear] = formatDay(day, "en", "long").split(" ");
  const [big, small] = [136 * scale, 44 * scale];
  column.skip(104);
  const style = { weight: 600, fill: colours.ink } as const;
  column.add(svgText(date, -4 * scale, column.y, { ...style, sizePx: big }));
  const x = estimateTextWidth(date, big, 600) + 12 * scale;
  const [month = "", year = ""] = monthAndYear;
  const beside = `${month} ${year}`;
  const fits = x + estimateTextWidth(beside, small, 600) <= column.widthPx;
  if (fits) column.add(svgText(beside, x, column.y, { ...style, sizePx: small }));
  else {
    column.add(svgText(month, x, column.y - small * 1.1, { ...style, sizePx: small }));
    column.add(svgText(year, x, column.y, { ...style, sizePx: small }));
  }
  column.skip(22);
}

/** A numeral for each kind, with its mark and its name. */
function counts(column: SheetColumn, { scene }: Exhibit, colours: SheetColours): void {
  const { scale, widthPx } = column;
  const cellPx = widthPx / 2;
  const perRow = cellPx >= 420 * scale ? 4 : 2;
  const [mark, rowPx] = [30 * scale, 58 * scale];
  column.add(
    `<rect x="0" y="${short(column.y)}" width="${short(widthPx)}" height="1.5" fill="${colours.ink}"/>`,
  );
  INCIDENT_KINDS.forEach((kind, index) => {
    const count = scene.counts[kind];
    const { one, many } = KIND_LABELS[kind];
    const x = (index % perRow) * (widthPx / perRow);
    const base = column.y + (Math.floor(index / perRow) + 1) * rowPx - 12 * scale;
    const quiet = count === 0;
    const numeral = { sizePx: 40 * scale, weight: 600, fill: quiet ? colours.quiet : colours.ink } as const;
    const label = { sizePx: 20 * scale, weight: 400, fill: quiet ? colours.quiet : colours.ink2 } as const;
    const numeralX = x + mark + 12 * scale;
    const labelX = numeralX + estimateTextWidth(String(count), numeral.sizePx, 600) + 9 * scale;
    column.add(
      `<g transform="translate(${short(x)} ${short(base - mark * 0.98)})">${markSign(kind, "confirmed", colours, mark).svg}</g>`,
    );
    column.add(svgText(String(count), numeralX, base, numeral));
    column.add(svgText((count === 1 ? one : many).en, labelX, base, label));
  });
  column.y += Math.ceil(INCIDENT_KINDS.length / perRow) * rowPx;
}
