import { dayParts, firstOfMonth, mondayOf } from "@/lib/domain/calendar";
import { addDays, type Day } from "@/lib/domain/day";
import { type Axis, axisDays } from "@/lib/playback/axis";
import { type Slice, sliceOf } from "./slice";

/** The items of the days `from` to `to`, both inclusive, by series. */
export interface Bar {
  readonly from: Day;
  readonly to: Day;
  readonly counts: readonly number[];
}

/** How many bars a time axis has room for: as many days as half a year has, and some more. */
export const MOST_BARS = 190;

export type BarUnit = "day" | "week" | "month";

/** The finest unit of which at most `maxBars` fill the axis, a month where none does. */
export function barUnit(axis: Axis, maxBars: number): BarUnit {
  const days = axisDays(axis);
  return days <= maxBars ? "day" : days / 7 <= maxBars ? "week" : "month";
}

/**
 * Bars for the days, calendar weeks (from Monday) or calendar months that reach into the axis and have any item, earliest first: the
 * finest of which at most `maxBars` fill the axis. A bar always counts its whole unit, also where the axis shows only part of it:
 * panning never changes a bar. `days`: by item, ascending. `countsOf`: of a slice, by series.
 */
export function barsOf(
  days: Int32Array,
  countsOf: (slice: Slice) => readonly number[],
  axis: Axis,
  maxBars: number,
): Bar[] {
  const unit = barUnit(axis, maxBars);
  const bars: Bar[] = [];
  let from = unitBegin(axis.from, unit);
  while (from <= axis.to) {
    const to = unitEnd(from, unit);
    const slice = sliceOf(days, from, to);
    const counts = slice.hi > slice.lo ? countsOf(slice) : [];
    if (counts.some((count) => count > 0)) bars.push({ from, to, counts });
    from = addDays(to, 1);
  }
  return bars;
}

/** First day of the unit that a day lies in; weeks begin on Monday. */
function unitBegin(day: Day, unit: BarUnit): Day {
  if (unit === "day") return day;
  if (unit === "week") return mondayOf(day);
  const { year, month } = dayParts(day);
  return firstOfMonth(year, month);
}

/** Last day of the unit that a day lies in. */
export function unitEnd(day: Day, unit: BarUnit): Day {
  if (unit === "day") return day;
  if (unit === "week") return addDays(mondayOf(day), 6);
  const { year, month } = dayParts(day);
  return addDays(firstOfMonth(year, month + 1), -1);
}
