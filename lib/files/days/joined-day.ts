import { plainText } from "@/lib/files/bytes/plain-text";
import { monthOf } from "./calendar-words";
import { civilDay } from "./civil-day";
import { aboutMonth, aboutYear, type Century, type DayFault, type DayRead, fullYear } from "./read-day";

const UNKNOWN = /^(|0+|-9|-99|99|9999|na|nan|null|unknown)$/i;

/** A day of year, month and date, each the text of a column of its own: what is empty, 0 or unknown lowers the precision. */
export function joinedDay(
  parts: { readonly year: string; readonly month: string; readonly date: string },
  century: Century,
): DayRead | DayFault {
  const bare = (text: string) => plainText(text).replace(/\.0+$/, "");
  const [year, month, date] = [bare(parts.year), bare(parts.month), bare(parts.date)];
  if (!/^\d{2}(\d{2})?$/.test(year)) return "unreadable";
  const full = fullYear(year, century);
  if (UNKNOWN.test(month)) return aboutYear(full);
  const monthNumber = /^\d*$/.test(month) ? Number(month) : (monthOf(month) ?? Number.NaN);
  if (UNKNOWN.test(date)) return aboutMonth(full, monthNumber);
  const day = civilDay(full, monthNumber, Number(date));
  return day === null ? "no-such-day" : { day, precision: 0, zoned: false };
}
