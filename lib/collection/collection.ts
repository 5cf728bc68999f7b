import { type Day, type DayExtent, day as toDay } from "@/lib/domain/day";
import { type DayInterval, spanDays } from "@/lib/view/span/span-days";
import type { DaySpan } from "@/lib/view/view";
import { type Slice, sliceOf } from "./slice";

/** What a reader calls the items: incidents of the dataset, or rows of a file. */
export type ItemKind = "incident" | "row";

/** Items in order of their days: the incidents of a plan, the rows of a file. */
export interface Collection {
  /** Days since 1970-01-01, by item, ascending. */
  readonly days: Int32Array;
  /** What bounds its spans and its time axis; it may reach beyond the items. */
  readonly dayExtent: DayExtent;
}

/** From the first of some days, ascending, to the last; 1970-01-01 where there is none. */
export function extentOfDays(days: Int32Array): DayExtent {
  return { from: toDay(days[0] ?? 0), to: toDay(days.at(-1) ?? 0) };
}

/** The days and the items that a span holds when read from a day. */
export function spanSlice({ days, dayExtent }: Collection, day: Day, span: DaySpan): Slice & DayInterval {
  const { first, last } = spanDays(day, span, dayExtent);
  return { first, last, ...sliceOf(days, first, last) };
}
