import type { Rule } from "./refusals";

/** How far the middle of a month or a year may lie after today, in days: it has then begun. By index into `DAY_PRECISIONS`. */
const AHEAD = [0, 15, 183] as const;

/**
 * The day that a row gets, in days since 1970-01-01, at most `today`; else the rule that it breaks. `precision` is an index into
 * `DAY_PRECISIONS`.
 */
export function dayWithin(day: number, precision: number, today: number): number | Rule {
  if (day < 0) return "before-1970";
  return day > today + (AHEAD[precision] ?? 0) ? "after-today" : Math.min(day, today);
}
