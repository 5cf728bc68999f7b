import { clampDay, type Day, day } from "@/lib/domain/day";
import { spanOfValues } from "@/lib/view/keys/moment-keys";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";
import type { Axis } from "./axis";

/** The edge of a span that the reader can move while the day stays, and how far. */
interface SpanEdge {
  /** The first or last day of the span, on the far side from the day. */
  readonly at: Day;
  readonly bounds: Axis;
}

/** The movable edge of a span; `null` where its far side is open or there is none. `limits` bound a range. */
export function spanEdge(span: DaySpan, from: Day, limits: Axis): SpanEdge | null {
  const { ends, edge } = spanRule(span);
  if (!edge) return null;
  const [first, last] = ends(from);
  return { at: day(first < from ? first : last), bounds: edge.bounds(from) ?? limits };
}

/** The span with its edge moved to `at`, as far as it goes; the same span where it has none. */
export function withSpanEdge(span: DaySpan, from: Day, at: Day, limits: Axis): DaySpan {
  const { edge } = spanRule(span);
  if (!edge) return span;
  const { from: first, to: last } = edge.bounds(from) ?? limits;
  return edge.moved(from, clampDay(at, first, last));
}

/**
 * The span of another type that shows as nearly the same as it can, the day where it is: a range takes over the days of what it
 * follows (fourteen of a single day), cut to the axis. `windowDays` is the length that a window returns with.
 */
export function switchedSpan(
  type: DaySpan["type"],
  from: DaySpan,
  at: Day,
  axis: Axis,
  windowDays: number,
): DaySpan {
  if (type === from.type) return from;
  const [first, last] = spanRule(from).ends(at);
  const start = first === Number.NEGATIVE_INFINITY ? axis.from : first;
  const end = last === Number.POSITIVE_INFINITY ? axis.to : last;
  return spanOfValues(type, windowDays, day(start < at ? start : end > at ? end : at + 1 - windowDays));
}
