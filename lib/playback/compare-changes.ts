import { addDays, clampDay, type Day } from "@/lib/domain/day";
import type { CompareSide, Comparison } from "@/lib/view/address/comparison";
import { CAMPAIGN, DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import type { DaySpan, View } from "@/lib/view/view";
import type { Axis } from "./axis";
import { switchedSpan } from "./span-edge";

type Sides = Pick<Comparison, CompareSide>;

/** Both views with what they share changed: filters, camera, selection, language and such. */
export function onBoth({ a, b }: Comparison, change: Partial<Omit<View, "day" | "span">>): Sides {
  return { a: { ...a, ...change }, b: { ...b, ...change } };
}

/** One side on another day, moved into `limits`. */
export function dayOn(comparison: Comparison, side: CompareSide, day: Day, limits: Axis): Partial<Sides> {
  return { [side]: { ...comparison[side], day: clampDay(day, limits.from, limits.to) } };
}

/** One side some days on, as far as `limits` go. */
export function steppedOn(
  comparison: Comparison,
  side: CompareSide,
  days: number,
  limits: Axis,
): Partial<Sides> {
  return dayOn(comparison, side, addDays(comparison[side].day, days), limits);
}

/** The span that a side was given: a range is its own, the other's only becomes one; any other span is that of both. */
export function spanOn({ a, b }: Comparison, side: CompareSide, span: DaySpan): Sides {
  if (span.type !== "range") return { a: { ...a, span }, b: { ...b, span } };
  const ranged = (view: View): View => ({ ...view, span: switched("range", view) });
  return side === "a" ? { a: { ...a, span }, b: ranged(b) } : { a: ranged(a), b: { ...b, span } };
}

/** Both sides with a span of that type, each as nearly as it was. `windowDays` is the length that a window returns with. */
export function spanTypeOn({ a, b }: Comparison, type: DaySpan["type"], windowDays: number): Sides {
  return {
    a: { ...a, span: switched(type, a, windowDays) },
    b: { ...b, span: switched(type, b, windowDays) },
  };
}

function switched(type: DaySpan["type"], { span, day, axis }: View, days = DEFAULT_WINDOW_DAYS): DaySpan {
  return switchedSpan(type, span, day, axis ?? CAMPAIGN, days);
}
