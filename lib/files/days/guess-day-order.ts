import { plainText } from "@/lib/files/bytes/plain-text";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import { bareDate } from "./bare-date";
import { type DayOrder, MAX_DATE_LENGTH, openDateParts, readDay } from "./read-day";

export interface DayOrderGuess {
  /** `null`: the values leave it open, and the reader has to say. */
  readonly order: DayOrder | null;
  readonly reason: Said<FoundWords>;
}

/** In which order the values of a column write their dates, as far as these values say. */
export function guessDayOrder(values: readonly string[]): DayOrderGuess {
  const counted = countedStyle(values);
  if (counted) return counted;
  const solar = solarStyle(values);
  if (solar) return solar;
  if (mayBeginWithYear(values))
    return {
      order: null,
      reason: ["yearOrDayFirst", values[0]?.trim() ?? ""],
    };
  const open = values.flatMap((value) => {
    const parts = openDateParts(value);
    return parts ? [{ value, parts }] : [];
  });
  if (open.length === 0) {
    const sure = values.some((value) => typeof readDay(value, "iso") === "number");
    return sure
      ? { order: "iso", reason: ["yearOrMonthName"] }
      : { order: "iso", reason: ["noDateReadable"] };
  }
  const dayFirst = open.find(({ parts: [first] }) => first > 12);
  const monthFirst = open.find(({ parts: [, second] }) => second > 12);
  if (dayFirst && monthFirst) {
    return {
      order: null,
      reason: ["bothOrders", dayFirst.value.trim(), monthFirst.value.trim()],
    };
  }
  if (dayFirst) return { order: "day-first", reason: ["dayFirst", dayFirst.value.trim()] };
  if (monthFirst) return { order: "month-first", reason: ["monthFirst", monthFirst.value.trim()] };
  return {
    order: null,
    reason: ["eitherOrder", open[0]?.value.trim() ?? ""],
  };
}

/**
 * Whether dates with years of two digits can begin with the year, as 24/12/31 does: all are days that way, and what comes first changes no more
 * often than what comes last.
 */
export function mayBeginWithYear(values: readonly string[]): boolean {
  if (values.some((value) => value.length > MAX_DATE_LENGTH)) return false;
  const parts = values.flatMap((value) => {
    const bare = bareDate(plainText(value));
    return bare === "" ? [] : [/^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d:])/.exec(bare)];
  });
  const isDays = parts.every(
    (found) => found && Number(found[3]) <= 12 && Number(found[4]) >= 1 && Number(found[4]) <= 31,
  );
  const kinds = (index: number) => new Set(parts.map((found) => found?.[index])).size;
  return parts.length > 0 && isDays && kinds(1) <= kinds(4);
}

/** Years as of 1402, which the calendar of Iran counts; of the other Hijri calendar they would be before 1985. */
function solarStyle(values: readonly string[]): DayOrderGuess | null {
  const filled = values.map((value) => plainText(value)).filter((value) => value !== "");
  const isSolar = (value: string) => typeof readDay(value, "solar") === "number";
  const isOther = (value: string) =>
    readDay(value, "day-first") === "other-calendar" && /(?<!\d)1(3[4-9]|40)\d/.test(value);
  const [sample] = filled;
  if (sample === undefined || !filled.every((value) => isOther(value) && isSolar(value))) return null;
  return { order: "solar", reason: ["solarHijri", sample] };
}

/** Numbers that count seconds, milliseconds or days; `null` where any value is something else. */
function countedStyle(values: readonly string[]): DayOrderGuess | null {
  const filled = values.map((value) => plainText(value)).filter((value) => value !== "");
  const [sample] = filled;
  if (sample === undefined || !filled.every((value) => /^\d+(\.\d+)?$/.test(value))) return null;
  const numbers = filled.map(Number);
  const within = (from: number, to: number) => numbers.every((value) => value >= from && value <= to);
  if (within(1e11, 4.2e12)) return { order: "epoch-ms", reason: ["milliseconds", sample] };
  if (within(3e8, 4.2e9)) return { order: "epoch-s", reason: ["seconds", sample] };
  if (within(20_000, 73_050))
    return {
      order: "excel-1900",
      reason: ["excelDays", sample],
    };
  return null;
}
