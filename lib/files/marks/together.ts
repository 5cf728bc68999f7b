import type { Day } from "@/lib/domain/day";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";

/** How many of these days (ascending) the span ever shows together. */
export function mostTogether(days: readonly Day[], span: DaySpan): number {
  const length = spanRule(span).visibleDays;
  if (length === null) return days.length;
  let [most, begin] = [0, 0];
  days.forEach((day, index) => {
    while ((days[begin] ?? day) <= day - length) begin += 1;
    most = Math.max(most, index - begin + 1);
  });
  return most;
}

/** Whether the span ever shows a day of the one list together with one of the other; both ascend. */
export function everTogether(a: readonly Day[], b: readonly Day[], span: DaySpan): boolean {
  const length = spanRule(span).visibleDays;
  if (length === null) return a.length > 0 && b.length > 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const apart = (a[i] ?? 0) - (b[j] ?? 0);
    if (Math.abs(apart) < length) return true;
    if (apart < 0) i += 1;
    else j += 1;
  }
  return false;
}
