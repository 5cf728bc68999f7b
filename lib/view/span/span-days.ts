import { clampDay, type Day, type DayExtent, day } from "@/lib/domain/day";
import type { DaySpan } from "@/lib/view/view";
import { spanRule } from "./span-rule";

/** First and last day, both inclusive. */
export interface DayInterval {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days that a span covers when read from a day. `until` and `from` end with `extent`, and a window does
 * not begin before it. A day outside is taken for the nearer end.
 */
export function spanDays(from: Day, span: DaySpan, extent: DayExtent): DayInterval {
  const at = clampDay(from, extent.from, extent.to);
  const [first, last] = spanRule(span).ends(at);
  const within = (end: number) => day(Math.min(extent.to, Math.max(extent.from, end)));
  return { first: within(first), last: within(last) };
}
