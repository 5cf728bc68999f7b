import { dayParts } from "@/lib/domain/calendar";
import { formatDay } from "@/lib/domain/format-day";
import { type DayInterval, spanDays } from "./span-days";
import type { View } from "./view";

/**
 * What the span holds, in English words that follow the day's own date: "this day only", "last 14 days, from 30 October",
 * "all up to this day, from 17 May 2017", "this day and after, to 10 February 2024",
 * "since 1 November, to this day". The year is named where it is another.
 */
export function describeSpan({ day, span }: Pick<View, "day" | "span">, bounds: DayInterval): string {
  const { first, last } = spanDays(day, span, bounds);
  const date = (end: DayInterval["first"]) => {
    const sameYear = dayParts(end).year === dayParts(day).year;
    return sameYear ? formatDay(end, "en", "long").replace(/ \d+$/, "") : formatDay(end, "en", "long");
  };
  switch (span.type) {
    case "day":
      return "this day only";
    case "window":
      return `last ${span.days} days, from ${date(first)}`;
    case "until":
      return `all up to this day, from ${date(first)}`;
    case "from":
      return `this day and after, to ${date(last)}`;
    case "range":
      return last > day ? `this day and on, to ${date(last)}` : `since ${date(first)}, to this day`;
  }
}
