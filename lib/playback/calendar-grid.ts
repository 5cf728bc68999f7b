import { dayParts, firstOfMonth, mondayOf } from "@/lib/domain/calendar";
import { addDays, clampDay, type Day } from "@/lib/domain/day";
import type { Axis } from "./axis";

/** The weeks (Monday to Sunday) that the month of `shown` touches; `null` for the days of other months. */
export function monthWeeks(shown: Day): readonly (readonly (Day | null)[])[] {
  const { year, month } = dayParts(shown);
  const last = addDays(firstOfMonth(year, month + 1), -1);
  const weeks: (Day | null)[][] = [];
  for (let monday = mondayOf(firstOfMonth(year, month)); monday <= last; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return dayParts(day).month === month ? day : null;
      }),
    );
  return weeks;
}

/** The same date `months` later (earlier where negative), or the last of a shorter month; within the limits. */
export function addMonths(from: Day, months: number, limits: Axis): Day {
  const { year, month, date } = dayParts(from);
  const last = addDays(firstOfMonth(year, month + months + 1), -1);
  const same = addDays(firstOfMonth(year, month + months), date - 1);
  return clampDay(clampDay(same, same, last), limits.from, limits.to);
}

/** Where a key moves the focus in a calendar, by the date grid of the ARIA Authoring Practices; `null` for other keys. */
export function calendarDayAfterKey(from: Day, key: string, shift: boolean, limits: Axis): Day | null {
  const by = (days: number) => clampDay(addDays(from, days), limits.from, limits.to);
  const sinceMonday = from - mondayOf(from);
  switch (key) {
    case "ArrowLeft":
      return by(-1);
    case "ArrowRight":
      return by(1);
    case "ArrowUp":
      return by(-7);
    case "ArrowDown":
      return by(7);
    case "Home":
      return by(-sinceMonday);
    case "End":
      return by(6 - sinceMonday);
    case "PageUp":
      return addMonths(from, shift ? -12 : -1, limits);
    case "PageDown":
      return addMonths(from, shift ? 12 : 1, limits);
    default:
      return null;
  }
}
