import { clampDay, type Day, day } from "@/lib/domain/day";
import type { DaySpan } from "@/lib/view/view";
import { spanRule } from "./span-rule";

/** First and last day, both inclusive. */
export interface DayInterval {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days that a span lets through when read from a day. `bounds` are those of the dataset: `until` and `from` end there, and
 * a window does not begin before. A day outside the bounds is taken for the nearer end.
 */
export function spanDays(from: Day, span: DaySpan, bounds: DayInterval): DayInterval {
  const at = clampDay(from, bounds.first, bounds.last);
  const [first, last] = spanRule(span).ends(at);
  const within = (end: number) => day(Math.min(bounds.last, Math.max(bounds.first, end)));
  return { first: within(first), last: within(last) };
}
