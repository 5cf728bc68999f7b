/** In which order a column writes dates whose numbers do not say it themselves. `iso`: none is read but the sure ones. */
export type DayOrder = "iso" | "day-first" | "month-first";

export const DAY_ORDERS = ["iso", "day-first", "month-first"] as const satisfies readonly DayOrder[];

export type DayFault = "unreadable" | "no-such-day" | "short-year" | "order-open";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIME = String.raw`(?:[T ,]\s*[\d:.]*\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, "i");
const NAMED_DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/. ]+([a-z]{3,9})\.?[-/., ]+(\d{4})${TIME}$`, "i");
const NAMED_MONTH_FIRST = new RegExp(String.raw`^([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4})${TIME}$`, "i");

/**
 * The day of a text, in days since 1970-01-01 (negative before), or what is wrong with it. Read are `2024-02-04` (also with
 * `/` or `.`, and as `20240204`), `4 February 2024`, `04-Feb-2024`, `February 4, 2024`, and, in the given order, `04/02/2024`; a
 * time after it is left out and its zone with it. Years have four digits.
 */
export function readDay(text: string, order: DayOrder): number | DayFault {
  const trimmed = text.trim();
  const sure = YEAR_FIRST.exec(trimmed);
  if (sure) return dayOf(sure[1], sure[3], sure[4]);
  const compact = COMPACT.exec(trimmed);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const numbers = YEAR_LAST.exec(trimmed);
  if (numbers) {
    if (numbers[4]?.length !== 4) return "short-year";
    if (order === "iso") return "order-open";
    const [date, month] = order === "day-first" ? [numbers[1], numbers[3]] : [numbers[3], numbers[1]];
    return dayOf(numbers[4], month, date);
  }
  const named = NAMED_DAY_FIRST.exec(trimmed);
  if (named) return namedDay(named[3], named[2], named[1]);
  const american = NAMED_MONTH_FIRST.exec(trimmed);
  return american ? namedDay(american[3], american[1], american[2]) : "unreadable";
}

/** The two leading numbers of a date that does not say which of them is the day; `null` for any other text. */
export function openDateParts(text: string): readonly [number, number] | null {
  const numbers = YEAR_LAST.exec(text.trim());
  return numbers ? [Number(numbers[1]), Number(numbers[3])] : null;
}

function namedDay(
  year: string | undefined,
  name: string | undefined,
  date: string | undefined,
): number | DayFault {
  const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? "unreadable" : dayOf(year, String(month), date);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): number | DayFault {
  return civilDay(Number(year), Number(month), Number(date)) ?? "no-such-day";
}

/** Days since 1970-01-01 of a Gregorian date; `null` where there is none such. */
export function civilDay(year: number, month: number, date: number): number | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (!(date >= 1 && date <= length) || year < 1) return null;
  // Years counted from March, so that the leap day is their last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}
