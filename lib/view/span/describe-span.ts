import { dayParts } from "@/lib/domain/calendar";
import type { Day, DayExtent } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { View } from "@/lib/view/view";
import { spanDays } from "./span-days";
import { spanRule } from "./span-rule";

/**
 * What the span holds, in words that follow the day's own date: "this day only", "last 14 days, from 30 October",
 * "all up to this day, from 17 May 2017", "this day and after, to 10 February 2024",
 * "since 1 November, to this day". The year is named where it is another.
 */
export function describeSpan(
  { day, span }: Pick<View, "day" | "span">,
  extent: DayExtent,
  lang: Lang,
): string {
  const { first, last } = spanDays(day, span, extent);
  const date = (end: Day) => {
    const sameYear = dayParts(end).year === dayParts(day).year;
    return sameYear ? formatDay(end, lang, "long").replace(/ \d+$/, "") : formatDay(end, lang, "long");
  };
  return spanRule(span).describe[lang](day, { first, last }, date);
}
