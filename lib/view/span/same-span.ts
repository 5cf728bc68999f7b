import type { DaySpan } from "../view";
import { spanRule } from "./span-rule";

/** Whether two spans read the past alike from any day. */
export function sameSpan(a: DaySpan, b: DaySpan): boolean {
  return a === b || spanRule(a).filePart === spanRule(b).filePart;
}
