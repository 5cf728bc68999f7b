import { plainText } from "@/lib/files/bytes/plain-text";
import { THEATRE } from "@/lib/theatre/theatre";
import { bareDate, joinedMonths } from "./bare-date";
import { isFiller, isOrdinal, isWeekday, monthOf, solarMonthOf } from "./calendar-words";
import { civilDay, solarDay, weekDay } from "./civil-day";
import { militaryZone, readTime, type TimeOfDay, utcMinutes } from "./read-time";

/**
 * How a column writes dates whose numbers do not say it themselves. `iso`: none is read but the sure ones. `year-first` is of years of two
 * digits; `solar` is of the calendar of Iran.
 */
export const DAY_ORDERS = [
  "iso",
  "day-first",
  "month-first",
  "year-first",
  "solar",
  "epoch-s",
  "epoch-ms",
  "excel-1900",
  "excel-1904",
] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** The hundred years that a year of two digits lies in. */
export const CENTURIES = ["1970-2069", "2000-2099", "1900-1999"] as const;
export type Century = (typeof CENTURIES)[number];

/** How well a day is known, as a byte: 0 to the day, 1 to the month, 2 to the year. */
export const DAY_PRECISIONS = ["day", "month", "year"] as const;

/** The column that an export says a day's precision in, by those words. */
export const DAY_PRECISION_HEADER = "day_precision";

export interface DayStyle {
  readonly order: DayOrder;
  readonly century: Century;
}

export type DayFault = "unreadable" | "no-such-day" | "order-open" | "other-calendar";

/** A date as it was read. */
export interface DayRead {
  /** Days since 1970-01-01, negative before; of a month or a year its middle. */
  readonly day: number;
  /** Index into {@link DAY_PRECISIONS}. */
  readonly precision: number;
  /** A zone was given with the time, and the day is that of the theatre. */
  readonly zoned: boolean;
}

/** Beyond these characters, or bytes, a text is no date. */
export const MAX_DATE_LENGTH = 96;
/** The zone of the page's days, minutes east of UTC. */
const VIEW_ZONE = THEATRE.utcOffsetMinutes;
const MINUTES_A_DAY = 1440;
const END = String.raw`(?!\d)(.*)$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${END}`, "s");
const WEEK = new RegExp(String.raw`^(\d{4})-?W(\d{2})-?([1-7])${END}`, "s");
const OF_YEAR = new RegExp(String.raw`^(\d{4})-(\d{3})${END}`, "s");
const COMPACT =
  /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?|(T.*|\s.*))?(Z|[+-]\d{2}:?\d{2})?$/s;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|'?\d{2})(?![\d:])(.*)$/s;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const MILITARY = /^(\d{2})[ ]?(\d{2})(\d{2})\s*([A-Z])\s*([A-Z]{3,9})\s*(\d{4}|\d{2})$/i;
const RANGE = /^(.{8,}?)(?:\s+(?:–|—|-|to|until|bis|au|al|до)\s+|\s*[–—]\s*|\/(?=\d{4}-|P))(?=.{4,}|P).+$/isu;

/** The same as {@link readDate} where only the day is of interest. */
export function readDay(text: string, order: DayOrder, century: Century = "1970-2069"): number | DayFault {
  const read = readDate(text, { order, century });
  return typeof read === "string" ? read : read.day;
}

/**
 * The day of a text, or what is wrong with it. Read are ISO 8601 in all its forms, month names of nine languages, military date-time
 * groups, numbers as the style says, months and years alone, and the first day of a range. A time with a zone moves the day to theatre time;
 * without one it is left out.
 */
export function readDate(text: string, style: DayStyle): DayRead | DayFault {
  if (text.length > MAX_DATE_LENGTH) return "unreadable";
  const plain = plainText(text);
  if (!/\d/.test(plain)) return "unreadable";
  const counted = /^\d+(\.\d+)?$/.test(plain) ? countedDay(Number(plain), style.order) : null;
  if (counted) return counted;
  const read = oneDate(plain, style);
  if (read !== "unreadable") return read;
  const bare = bareDate(plain);
  const again = bare === plain ? read : oneDate(bare, style);
  if (again !== "unreadable") return again;
  const range = RANGE.exec(plain);
  return range?.[1] ? oneDate(range[1].trim(), style) : read;
}

function countedDay(value: number, order: DayOrder): DayRead | null {
  const instant = (milliseconds: number): DayRead => ({
    day: Math.floor((milliseconds / 60_000 + VIEW_ZONE) / MINUTES_A_DAY),
    precision: 0,
    zoned: true,
  });
  switch (order) {
    case "epoch-s":
      return instant(value * 1000);
    case "epoch-ms":
      return instant(value);
    case "excel-1900":
      return { day: Math.floor(value) - 25569, precision: 0, zoned: false };
    case "excel-1904":
      return { day: Math.floor(value) - 24107, precision: 0, zoned: false };
    case "iso":
    case "day-first":
    case "month-first":
    case "year-first":
    case "solar":
      return null;
  }
}

function oneDate(text: string, style: DayStyle): DayRead | DayFault {
  const [first = 0] = [text.charCodeAt(0)];
  if (first >= 48 && first <= 57) {
    const sure = YEAR_FIRST.exec(text);
    if (sure) return at(calendarDay(num(sure[1]), num(sure[3]), num(sure[4]), style), sure[5]);
    const week = WEEK.exec(text);
    if (week) return at(weekDay(num(week[1]), num(week[2]), num(week[3])), week[4]);
    const ofYear = OF_YEAR.exec(text);
    if (ofYear) return at(dayOfYear(num(ofYear[1]), num(ofYear[2])), ofYear[3]);
    const compact = COMPACT.exec(text);
    if (compact) {
      const [, year, month, date, hours, minutes, , rest, zone = ""] = compact;
      const time = hours ? `T${hours}:${minutes}${zone}` : `${rest ?? ""}${zone}`;
      return at(calendarDay(num(year), num(month), num(date), style), time);
    }
    const numbers = YEAR_LAST.exec(text);
    if (numbers) return yearLast(numbers, style);
    const month = YEAR_MONTH.exec(text);
    if (month) return aboutMonth(num(month[1]), num(month[2]));
    const reversed = MONTH_YEAR.exec(text);
    if (reversed) return aboutMonth(num(reversed[2]), num(reversed[1]));
    const military = MILITARY.exec(text);
    if (military) return militaryDay(military, style.century);
    if (/^(1[89]|20)\d\d$/.test(text)) return aboutYear(Number(text));
  }
  return namedDate(text, style);
}

function yearLast(numbers: RegExpExecArray, style: DayStyle): DayRead | DayFault {
  const { order, century } = style;
  const [, a = "", , b = "", c = "", rest = ""] = numbers;
  const short = c.length < 4;
  if (order === "solar" && !short) return at(calendarDay(num(c), num(b), num(a), style), rest);
  if (short && (Number(a) > 31 || order === "year-first"))
    return at(civilDay(fullYear(a, century), num(b), num(c)), rest);
  if (order !== "day-first" && order !== "month-first") return "order-open";
  const [date, month] = order === "day-first" ? [a, b] : [b, a];
  return at(calendarDay(fullYear(c, century), num(month), num(date), style), rest);
}

/** Years as of 1402 are of a Hijri calendar, which of them the order says; those as of 2567 are Buddhist. */
function calendarDay(
  year: number,
  month: number,
  date: number,
  { order }: DayStyle,
): number | null | DayFault {
  if (year >= 1300 && year <= 1500) return order === "solar" ? solarDay(year, month, date) : "other-calendar";
  return year >= 2480 && year <= 2600 ? "other-calendar" : civilDay(year, month, date);
}

function militaryDay(found: RegExpExecArray, century: Century): DayRead | DayFault {
  const [, date, hours, minutes, letter = "", name = "", year = ""] = found;
  const month = monthOf(name);
  if (!month) return "unreadable";
  const zone = militaryZone(letter.toUpperCase());
  const day = civilDay(fullYear(year, century), month, num(date));
  return moved(day, { minutes: num(hours) * 60 + num(minutes), zone });
}

interface Word {
  readonly text: string;
  readonly end: number;
}

/** Day, month by name and year in any order, after weekdays and between filling words. */
function namedDate(text: string, { century }: DayStyle): DayRead | DayFault {
  const joined = joinedMonths(text);
  const words: Word[] = [];
  let last = 0;
  for (const match of joined.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)) {
    if (!/^[\s\-/.,'’ºª،]*$/.test(joined.slice(last, match.index))) break;
    const isNumber = /^\d/.test(match[0]);
    last = match.index + match[0].length;
    const skipped = !isNumber && !monthOf(match[0]) && !solarMonthOf(match[0]);
    if (skipped && !(isWeekday(match[0]) || isFiller(match[0]) || (words.length > 0 && isOrdinal(match[0]))))
      break;
    if (!skipped) words.push({ text: match[0], end: last });
    if (words.length === 3) break;
  }
  const [one, two, three] = words;
  if (!one || !two) return "unreadable";
  const names = words.filter(({ text: word }) => !/^\d/.test(word));
  const [name] = names;
  if (!name || names.length !== 1) return "unreadable";
  const numbers = words.filter((word) => word !== name);
  const [a, b] = numbers;
  if (!a || name === three) return "unreadable";
  if (!b || !three) {
    const year = Number(a.text);
    return a.text.length === 4 && restIsEmpty(joined, a.end, name.end)
      ? solarMonthOf(name.text) && !monthOf(name.text)
        ? "unreadable"
        : aboutMonth(year, monthOf(name.text) ?? 0)
      : "unreadable";
  }
  const yearFirst = a.text.length === 4;
  const [year, date] = yearFirst ? [a.text, b.text] : [b.text, a.text];
  if (date.length > 2 || (year.length !== 4 && year.length !== 2) || joined[three.end] === ":")
    return "unreadable";
  const rest = joined.slice(three.end).replace(/^\s*(г|года|م|y)\.?(?=\s|$)/u, "");
  const solar = solarMonthOf(name.text);
  // آذر is March in Syria and the ninth month in Iran: the year says which.
  if (solar && Number(year) >= 1178 && Number(year) <= 1633)
    return at(solarDay(Number(year), solar, num(date)), rest);
  const month = monthOf(name.text);
  return month ? at(civilDay(fullYear(year, century), month, num(date)), rest) : "unreadable";
}

function restIsEmpty(text: string, a: number, b: number): boolean {
  return /^[\s.]*(г|года)?\.?$/u.test(text.slice(Math.max(a, b)));
}

/** The two leading numbers of a date that does not say which of them is the day; `null` for any other text. */
export function openDateParts(text: string): readonly [number, number] | null {
  if (text.length > MAX_DATE_LENGTH) return null;
  const numbers = YEAR_LAST.exec(bareDate(plainText(text)));
  if (!numbers || typeof readTime(numbers[5]?.trimEnd() ?? "") !== "object" || Number(numbers[1]) > 31)
    return null;
  return [Number(numbers[1]), Number(numbers[3])];
}

/** Whether a date writes its year with two digits. */
export function hasShortYear(text: string): boolean {
  if (text.length > MAX_DATE_LENGTH) return false;
  const plain = bareDate(plainText(text));
  const year = YEAR_LAST.exec(plain)?.[4] ?? MILITARY.exec(plain)?.[6];
  if (year !== undefined) return year.length < 4;
  return /^\d{1,2}[-/. ]+\p{L}+\.?[-/. ,']+\d{2}(?![\d:])/u.test(plain);
}

/** The middle of a month or a year that no day is given of; `no-such-day` where there is none such. */
export function aboutMonth(year: number, month: number): DayRead | DayFault {
  const day = civilDay(year, month, 15);
  return day === null ? "no-such-day" : { day, precision: 1, zoned: false };
}
export function aboutYear(year: number): DayRead | DayFault {
  const day = civilDay(year, 7, 1);
  return day === null ? "no-such-day" : { day, precision: 2, zoned: false };
}

/** A year of two digits within its century; one of four as it is. */
export function fullYear(text: string, century: Century): number {
  const digits = text.replace("'", "");
  if (digits.length > 2) return Number(digits);
  const from = Number(century.slice(0, 4));
  const year = Math.floor(from / 100) * 100 + Number(digits);
  return year < from ? year + 100 : year;
}

function at(day: number | null | DayFault, rest = ""): DayRead | DayFault {
  const time = readTime(rest.trimEnd());
  return time === null ? "unreadable" : moved(day, time);
}

function moved(day: number | null | DayFault, { minutes, zone }: TimeOfDay): DayRead | DayFault {
  if (day === null || typeof day === "string") return day ?? "no-such-day";
  if (minutes === null || zone === null) return { day, precision: 0, zoned: false };
  const utc = utcMinutes(day * MINUTES_A_DAY + minutes, zone);
  return { day: Math.floor((utc + VIEW_ZONE) / MINUTES_A_DAY), precision: 0, zoned: true };
}

function dayOfYear(year: number, ofYear: number): number | null {
  const first = civilDay(year, 1, 1);
  const last = civilDay(year, 12, 31);
  if (first === null || last === null || ofYear < 1) return null;
  return first + ofYear - 1 <= last ? first + ofYear - 1 : null;
}

function num(text: string | undefined): number {
  return Number(text);
}
