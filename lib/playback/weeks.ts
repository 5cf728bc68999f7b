import { addDays, clampDay, type Day } from "@/lib/domain/day";
import type { Axis } from "./axis";

const WEEK_DAYS = 7;

/** The stretches of seven days that an axis holds, from its first day on; the last may be shorter. */
export function weeksOf(axis: Axis): Axis[] {
  const weeks: Axis[] = [];
  for (let from: Day = axis.from; from <= axis.to; from = addDays(from, WEEK_DAYS)) {
    const last = addDays(from, WEEK_DAYS - 1);
    weeks.push({ from, to: clampDay(last, from, axis.to) });
  }
  return weeks;
}
