/**
 * A calendar date in theatre time, counted in whole days since 1970-01-01.
 * A day is a date, never an instant: it has no hour and no reader's time zone.
 */
export type Day = number & { readonly brand: "Day" };

/** From a first to a last day, both inclusive. */
export interface DayExtent {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Brands a whole number of days since 1970-01-01. Throws a `RangeError` for anything but an integer. */
export function day(count: number): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole day number: ${count}`);
  return count as Day; // the only place where the brand is given
}

/** The day of a `YYYY-MM-DD` text, years 0001 to 9999, or `null` where the text is not a date that exists. */
export function dayFromIso(text: string): Day | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const utcMs = new Date(0).setUTCFullYear(year, month - 1, date);
  const back = new Date(utcMs);
  const exists = year > 0 && back.getUTCMonth() === month - 1 && back.getUTCDate() === date;
  return exists ? day(Math.floor(utcMs / MS_PER_DAY)) : null;
}

/** A day as `YYYY-MM-DD`. */
export function isoFromDay(value: Day): string {
  return new Date(value * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of a literal `YYYY-MM-DD` that is known to be right. Throws a `RangeError` where it is not. */
export function knownDay(iso: string): Day {
  const value = dayFromIso(iso);
  if (value === null) throw new RangeError(`not a day: ${iso}`);
  return value;
}

/** The day `count` days later (earlier where negative). */
export function addDays(value: Day, count: number): Day {
  return day(value + count);
}

/** `value` moved into `[first, last]`, both inclusive. */
export function clampDay(value: Day, first: Day, last: Day): Day {
  return value < first ? first : value > last ? last : value;
}
