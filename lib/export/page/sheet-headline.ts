import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import type { View } from "@/lib/view/view";
import type { ExportPage, PageMap } from "./export-page";
import { PAGE_LOOKS } from "./page-look";
import type { SheetColours } from "./sheet-colours";
import { SheetColumn } from "./sheet-column";
import type { SheetPart } from "./sheet-legend";

/** What a slide adds to its view. */
export interface SheetWords {
  readonly title: string;
  readonly caption: string;
}

interface HeadlineRoom extends PictureSize {
  /** Whether the day's own items are listed where there is no caption. */
  readonly withDayList: boolean;
}

/** The day in large type, or a slide's title over it; what the map in that box shows; the caption. Fits its room by growing smaller, to a half. */
export function sheetHeadline(
  { world, view, stamp }: ExportPage,
  map: PageMap,
  words: SheetWords | null,
  colours: SheetColours,
  mapSize: PictureSize,
  { widthPx, heightPx, withDayList }: HeadlineRoom,
): SheetPart {
  const { headline: sizes, caption } = PAGE_LOOKS[world];
  const { draw } = map.counts(mapSize, colours);
  let part: SheetPart = { heightPx: 0, svg: "" };
  for (const { scale, leastPx } of sizes) {
    const column = new SheetColumn(widthPx, scale, leastPx, view.lang === "ar");
    titleAndDay(column, words, { ...view, span: stamp.span }, colours);
    column.add(
      `<rect x="0" y="${short(column.y)}" width="${short(widthPx)}" height="1.5" fill="${colours.ink}"/>`,
    );
    draw(column);
    if (words?.caption) {
      column.skip(22);
      column.text(words.caption, { sizePx: caption.sizePx, weight: 400 }, caption.linePx, colours.ink);
    } else if (withDayList) map.drawDayList?.(column, heightPx, colours);
    part = column.part();
    if (part.heightPx <= heightPx) break;
  }
  return part;
}

/** A slide's title over its day, or the day alone in large type; under it the weekday and the span in words. */
function titleAndDay(
  column: SheetColumn,
  words: SheetWords | null,
  { day, span, lang }: { readonly day: Day; readonly span: string; readonly lang: View["lang"] },
  colours: SheetColours,
): void {
  if (words?.title) {
    column.text(words.title, { sizePx: 44, weight: 600 }, 52, colours.ink);
    column.skip(18);
    column.text(formatDay(day, lang, "long"), { sizePx: 30, weight: 600 }, 38, colours.ink);
  } else bigDay(column, formatDay(day, lang, "long"), colours);
  column.skip(4);
  column.text(`${formatDay(day, lang, "weekday")} · ${span}`, { sizePx: 23, weight: 400 }, 31, colours.ink2);
  column.skip(18);
}

/** The day of the month in large numerals, its month and year beside it where there is room. */
function bigDay(column: SheetColumn, day: string, colours: SheetColours): void {
  const { scale } = column;
  const [date = "", ...monthAndYear] = day.split(" ");
  const [big, small] = [136 * scale, 44 * scale];
  column.skip(104);
  const style = { weight: 600, fill: colours.ink } as const;
  column.line(date, -4 * scale, column.y, { ...style, sizePx: big });
  const x = estimateTextWidth(date, big, 600) + 12 * scale;
  const [month = "", year = ""] = monthAndYear;
  const beside = `${month} ${year}`;
  const fits = x + estimateTextWidth(beside, small, 600) <= column.widthPx;
  if (fits) column.line(beside, x, column.y, { ...style, sizePx: small });
  else {
    column.line(month, x, column.y - small * 1.1, { ...style, sizePx: small });
    column.line(year, x, column.y, { ...style, sizePx: small });
  }
  column.skip(22);
}
