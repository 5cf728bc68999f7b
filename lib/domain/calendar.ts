import { addDays, clampDay, type Day, day } from "./day";

const MS_PER_DAY = 86_400_000;

/** The parts of a calendar date: `month` 1 to 12, `date` 1 to 31, `weekday` 0 (Sunday) to 6. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

/** The calendar parts of a day (proleptic Gregorian), whatever the time zone of the process. */
export function dayParts(value: Day): DayParts {
  const at = new Date(value * MS_PER_DAY);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** The first day of a month. `month` may lie outside 1 to 12 and then counts into the years beside. */
export function firstOfMonth(year: number, month: number): Day {
  return day(new Date(0).setUTCFullYear(year, month - 1, 1) / MS_PER_DAY);
}

/** The Monday of the week (Monday to Sunday) that the day lies in. */
export function mondayOf(value: Day): Day {
  return day(value - ((dayParts(value).weekday + 6) % 7));
}

/** The same date of a month before or after, or that month's last day where it is shorter. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, date } = dayParts(from);
  const first = firstOfMonth(year, month + months);
  const last = addDays(firstOfMonth(year, month + months + 1), -1);
  return clampDay(addDays(first, date - 1), first, last);
}
