import type { Changing } from "@/lib/store/create-store";
import type { DaySpan } from "@/lib/view/view";

/** How many days the last window had, which is what a window returns with; `first` until there was one. */
export function lastWindowDays(spans: Changing<{ readonly span: DaySpan }>, first: number): Changing<number> {
  let days = first;
  return {
    get() {
      const { span } = spans.get();
      if (span.type === "window") days = span.days;
      return days;
    },
    subscribe: spans.subscribe,
  };
}
