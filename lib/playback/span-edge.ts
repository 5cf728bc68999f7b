import { addDays, clampDay, type Day } from "@/lib/domain/day";
import { MAX_WINDOW_DAYS, MIN_WINDOW_DAYS } from "@/lib/view/span/window-days";
import type { DaySpan } from "@/lib/view/view";
import type { Axis } from "./axis";

/** The edge of a span that the reader can move while the day stays, and how far. */
export interface SpanEdge {
  /** The first or last day that the span lets through on the far side from the day. */
  readonly at: Day;
  readonly bounds: Axis;
}

/** The movable edge of a span; `null` where its far side is open or there is none. `limits` bound a range. */
export function spanEdge(span: DaySpan, day: Day, limits: Axis): SpanEdge | null {
  switch (span.type) {
    case "window":
      return {
        at: addDays(day, 1 - span.days),
        bounds: { from: addDays(day, 1 - MAX_WINDOW_DAYS), to: addDays(day, 1 - MIN_WINDOW_DAYS) },
      };
    case "range":
      return { at: span.start, bounds: limits };
    default:
      return null;
  }
}

/** The span with its edge moved to `at`, as far as it goes; the same span where it has none. */
export function withSpanEdge(span: DaySpan, day: Day, at: Day, limits: Axis): DaySpan {
  const edge = spanEdge(span, day, limits);
  if (!edge) return span;
  const to = clampDay(at, edge.bounds.from, edge.bounds.to);
  return span.type === "window" ? { type: "window", days: day - to + 1 } : { type: "range", start: to };
}

/**
 * The span of another type that shows as nearly the same as it can, the day where it is: a range takes over the days of what it
 * follows (fourteen of a single day), cut to the axis. `windowDays` is the length that a window returns with.
 */
export function switchedSpan(
  type: DaySpan["type"],
  from: DaySpan,
  day: Day,
  axis: Axis,
  windowDays: number,
): DaySpan {
  if (type === from.type) return from;
  if (type === "window") return { type, days: windowDays };
  if (type !== "range") return { type };
  const fallback = addDays(day, 1 - windowDays);
  switch (from.type) {
    case "window":
      return { type, start: addDays(day, 1 - from.days) };
    case "until":
      return { type, start: axis.from < day ? axis.from : fallback };
    case "from":
      return { type, start: axis.to > day ? axis.to : fallback };
    default:
      return { type, start: fallback };
  }
}
