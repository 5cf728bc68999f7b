import type { DaySpan } from "../view";

/** Whether two spans read the past alike from any day. */
export function sameSpan(a: DaySpan, b: DaySpan): boolean {
  if (a === b) return true;
  if (a.type === "window" && b.type === "window") return a.days === b.days;
  if (a.type === "range" && b.type === "range") return a.start === b.start;
  return a.type === b.type;
}
