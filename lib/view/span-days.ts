import { addDays, clampDay, type Day } from "@/lib/domain/day";
import type { DaySpan } from "./view";

/** First and last day, both inclusive. */
export interface DayInterval {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days that a span lets through when read from `day`. `bounds` are those of the dataset: `until` and `from` end there, and
 * a window does not begin before. A day outside the bounds is taken for the nearer end.
 */
export function spanDays(day: Day, span: DaySpan, bounds: DayInterval): DayInterval {
  const at = clampDay(day, bounds.first, bounds.last);
  switch (span.type) {
    case "day":
      return { first: at, last: at };
    case "window":
      return { first: clampDay(addDays(at, 1 - span.days), bounds.first, at), last: at };
    case "until":
      return { first: bounds.first, last: at };
    case "from":
      return { first: at, last: bounds.last };
    case "range": {
      const start = clampDay(span.start, bounds.first, bounds.last);
      return start <= at ? { first: start, last: at } : { first: at, last: start };
    }
  }
}
