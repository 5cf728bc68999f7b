import { clampDay, type Day, day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { type DayInterval, spanDays } from "@/lib/view/span-days";
import type { DaySpan, Speed } from "@/lib/view/view";
import type { HiddenSlots } from "./category-slots";
import type { OwnLink } from "./own-link";
import { daysOfTable, type OwnTable, type Slice, sliceOf } from "./own-table";

/** What is shown of a file. The counterpart of `View` for rows whose columns are only known once they have been read. */
export interface OwnView {
  readonly day: Day;
  readonly span: DaySpan;
  /** Extent of the time axis; `null`: all days of the file. */
  readonly axis: Axis | null;
  /** Index of the category column that colours the points; `null` for none. */
  readonly colour: number | null;
  /** Slots turned off, by category column. */
  readonly hidden: HiddenSlots;
  /** Index of a row in the table. */
  readonly selected: number | null;
  readonly speed: Speed;
  readonly loop: boolean;
  readonly backwards: boolean;
  /** Playing jumps days without a row. */
  readonly skip: boolean;
}

const WINDOW_DAYS = 30;

/** Its last day with the thirty before it. */
export function firstOwnView(table: OwnTable): OwnView {
  return {
    day: daysOfTable(table)?.last ?? day(0),
    span: { type: "window", days: WINDOW_DAYS },
    axis: null,
    colour: table.categories.length > 0 ? 0 : null,
    hidden: table.categories.map(() => []),
    selected: null,
    speed: 4,
    loop: false,
    backwards: false,
    skip: false,
  };
}

/** The same with the day and span that a link asks for, as far as the file has them. */
export function askedOwnView(table: OwnTable, asked: Pick<OwnLink, "day" | "span"> | null): OwnView {
  const first = firstOwnView(table);
  const { from, to } = limitsOf(table);
  return {
    ...first,
    day: asked?.day == null ? first.day : clampDay(asked.day, from, to),
    span: asked?.span ?? first.span,
  };
}

/** The days that the file reaches over. */
export function limitsOf(table: OwnTable): Axis {
  const days = daysOfTable(table);
  return { from: days?.first ?? day(0), to: days?.last ?? day(0) };
}

/** The days and the rows that a span lets through. */
export function ownSlice(table: OwnTable, at: Day, span: DaySpan): Slice & DayInterval {
  const { from, to } = limitsOf(table);
  const interval = spanDays(at, span, { first: from, last: to });
  return { ...interval, ...sliceOf(table.days, interval.first, interval.last) };
}
