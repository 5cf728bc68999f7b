import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { KIND_LABELS } from "@/lib/domain/labels";
import { beyondText, type FrameCounts } from "@/lib/scene/counts-in-frame";
import { estimateTextWidth } from "@/lib/scene/estimate-text-width";
import { originText } from "@/lib/scene/origin-counts";
import { short } from "@/lib/static-map/drawing-units";
import type { Exhibit } from "../exhibit";
import { stampOf } from "../stamp";
import type { SheetColours } from "./sheet-colours";
import { SheetColumn } from "./sheet-column";
import { dayList } from "./sheet-day-list";
import type { SheetPart } from "./sheet-legend";
import { markSign } from "./sheet-signs";
import { svgText } from "./svg-text";

/** 18 pixels where a sheet is shown 1280 wide. */
export const LEAST_TEXT_PX = 22.5;

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
  seen: FrameCounts,
  colours: SheetColours,
  { widthPx, heightPx, withDayList }: HeadlineBox,
): SheetPart {
  // First every text keeps the size that is read from across a room; where that has no room, all grow smaller alike.
  for (const leastPx of [LEAST_TEXT_PX, 0]) {
    for (let scale = leastPx > 0 ? 1 : 0.88; scale >= 0.5; scale -= 0.06) {
      const column = new SheetColumn(widthPx, scale, leastPx);
      headlineAt(column, exhibit, words, seen, colours);
      if (withDayList && !words?.caption) dayList(column, exhibit, colours, heightPx);
      const part = column.part();
      if (part.heightPx <= heightPx || (leastPx === 0 && scale < 0.56)) return part;
    }
  }
  throw new Error("the last scale is always taken");
}

function headlineAt(
  column: SheetColumn,
  exhibit: Exhibit,
  words: SheetWords | null,
  seen: FrameCounts,
  colours: SheetColours,
): void {
  const { day } = exhibit.view;
  const { span } = stampOf(exhibit);
  titleAndDay(column, words, day, span, colours);
  counts(column, seen, colours);
  const launched = originText(seen.origins, "en");
  if (launched) column.text(launched, { sizePx: 23, weight: 400 }, 31, colours.ink2);
  if (words?.caption) {
    column.skip(22);
    column.text(words.caption, { sizePx: 26, weight: 400 }, 36, colours.ink);
  }
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
  column.text(`${formatDay(day, "en", "weekday")} · ${span}`, { sizePx: 23, weight: 400 }, 31, colours.ink2);
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

/** A numeral for each kind, with its mark and its name, in as many columns as hold them side by side; then what the picture leaves out. */
function counts(column: SheetColumn, { counts: shown, beyond }: FrameCounts, colours: SheetColours): void {
  const { scale, widthPx, leastPx } = column;
  const [mark, rowPx, gap] = [30 * scale, 58 * scale, 24 * scale];
  const numeralPx = 40 * scale;
  const labelPx = Math.max(23 * scale, leastPx);
  const cells = INCIDENT_KINDS.map((kind) => {
    const { one, many } = KIND_LABELS[kind];
    const number = String(shown[kind]);
    const label = (shown[kind] === 1 ? one : many).en;
    const labelAt = mark + 12 * scale + estimateTextWidth(number, numeralPx, 600) + 9 * scale;
    return { kind, number, label, labelAt, widthPx: labelAt + estimateTextWidth(label, labelPx, 400) };
  });
  const columns = cellColumns(
    cells.map((cell) => cell.widthPx),
    widthPx,
    gap,
  );
  column.add(
    `<rect x="0" y="${short(column.y)}" width="${short(widthPx)}" height="1.5" fill="${colours.ink}"/>`,
  );
  cells.forEach(({ kind, number, label, labelAt }, index) => {
    const x = columns[index % columns.length] ?? 0;
    const base = column.y + (Math.floor(index / columns.length) + 1) * rowPx - 12 * scale;
    const quiet = shown[kind] === 0;
    const numeral = { sizePx: numeralPx, weight: 600, fill: quiet ? colours.quiet : colours.ink } as const;
    const name = { sizePx: labelPx, weight: 400, fill: quiet ? colours.quiet : colours.ink2 } as const;
    column.add(
      `<g transform="translate(${short(x)} ${short(base - mark * 0.98)})">${markSign(kind, "confirmed", colours, mark).svg}</g>`,
    );
    column.add(svgText(number, x + mark + 12 * scale, base, numeral));
    column.add(svgText(label, x + labelAt, base, name));
  });
  column.y += Math.ceil(cells.length / columns.length) * rowPx;
  if (beyond > 0) column.text(beyondText(beyond), { sizePx: 23, weight: 400 }, 32, colours.ink2);
}

/**
 * Where columns of cells begin so that no cell runs into the next: four, two or one, the most that fit `widthPx` with `gap` between them.
 * Cells fill them row by row.
 */
export function cellColumns(cellPx: readonly number[], widthPx: number, gap: number): readonly number[] {
  for (const count of [4, 2]) {
    const widest = Array.from({ length: count }, (_, at) =>
      Math.max(0, ...cellPx.filter((_, index) => index % count === at)),
    );
    const spare = widthPx - widest.reduce((sum, px) => sum + px + gap, -gap);
    if (spare < 0) continue;
    let x = 0;
    return widest.map((px) => {
      const at = x;
      x += px + gap + spare / count;
      return at;
    });
  }
  return [0];
}
