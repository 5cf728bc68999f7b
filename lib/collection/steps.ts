import { type Day, day as toDay } from "@/lib/domain/day";
import type { Mask } from "./mask";
import { lowerBound, type Slice } from "./slice";

/** Where a step starts: at an item, or where there is none at a day. */
interface StepStart {
  /** Index of an item, visible or not. */
  readonly from: number | null;
  readonly day: Day;
}

/**
 * The visible item one step later (1) or earlier (-1), -1 at the end. A step from a day enters forward at its first item or the next
 * one after it, backward at its last or the one before. `days`: by item, ascending.
 */
export function nextItem(days: Int32Array, mask: Mask, { from, day }: StepStart, direction: 1 | -1): number {
  const entry = direction === 1 ? lowerBound(days, day) - 1 : lowerBound(days, day + 1);
  return mask.next(from ?? entry, direction);
}

/** The days that have a visible item, each once, ascending. */
export function* busyDays(days: Int32Array, mask: Mask): Generator<Day> {
  for (let at = mask.next(-1, 1); at !== -1; ) {
    const day = toDay(days[at] ?? 0);
    yield day;
    at = mask.next(lowerBound(days, day + 1) - 1, 1);
  }
}

/** The last day with a visible item before a slice, and the first after it; `null` where there is none. */
export function daysBeside(
  days: Int32Array,
  mask: Mask,
  { lo, hi }: Slice,
): { readonly before: Day | null; readonly after: Day | null } {
  const dayOf = (index: number) => (index === -1 ? null : toDay(days[index] ?? 0));
  return { before: dayOf(mask.next(lo, -1)), after: dayOf(mask.next(hi - 1, 1)) };
}
