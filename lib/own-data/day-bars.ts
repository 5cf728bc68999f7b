import { addDays, type Day, day as toDay } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { histogramUnit, unitBegin, unitEnd } from "@/lib/playback/histogram";
import { HIDDEN_SERIES } from "./category-series";
import type { OwnTable } from "./own-table";

/** Shown rows by day, from the first day on. */
export interface DayCountsOf {
  readonly first: Day;
  readonly counts: Uint32Array;
}

/** How many rows each day has that the filters let through. */
export function dayCountsOf({ days, count }: OwnTable, series: Uint8Array): DayCountsOf {
  const first = days[0] ?? 0;
  const counts = new Uint32Array(count === 0 ? 0 : (days[count - 1] as number) - first + 1);
  for (let i = 0; i < count; i += 1) {
    if (series[i] === HIDDEN_SERIES) continue;
    const at = (days[i] as number) - first; // within the column
    counts[at] = (counts[at] as number) + 1;
  }
  return { first: toDay(first), counts };
}

/** The days that have any. */
export function* daysWithRows({ first, counts }: DayCountsOf): Generator<Day> {
  for (let i = 0; i < counts.length; i += 1) if ((counts[i] ?? 0) > 0) yield addDays(first, i);
}

export interface DayBar extends Axis {
  readonly count: number;
}

/** Bars for the days, weeks or months that reach into the axis and have rows; a bar always counts its whole unit. */
export function dayBars({ first, counts }: DayCountsOf, axis: Axis, maxBars: number): DayBar[] {
  const unit = histogramUnit(axis, maxBars);
  const bars: DayBar[] = [];
  let from = unitBegin(axis.from, unit);
  while (from <= axis.to) {
    const to = unitEnd(from, unit);
    let count = 0;
    for (let day = Math.max(from, first); day <= to && day - first < counts.length; day += 1) {
      count += counts[day - first] ?? 0;
    }
    if (count > 0) bars.push({ from, to, count });
    from = addDays(to, 1);
  }
  return bars;
}
