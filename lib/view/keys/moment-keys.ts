import { type Day, isoFromDay } from "@/lib/domain/day";
import { MAX_WINDOW_DAYS, MIN_WINDOW_DAYS } from "@/lib/view/span/window-days";
import { dayKey } from "@/lib/view/text/day-text";
import { choice, flag, wholeNumber } from "@/lib/view/text/key-codec";
import { axisBounds } from "@/lib/view/text/link-context";
import { type Repair, repair } from "@/lib/view/text/repairs";
import {
  type DaySpan,
  type Moment,
  PANELS,
  type Panel,
  SPAN_TYPES,
  SPEEDS,
  type Speed,
} from "@/lib/view/view";

/**
 * The keys by which the links of the atlas and of a file say over what time a moment reaches, in their order. `span` and `days` are
 * what is meant where a link does not say; `null`: that is not known from the link alone.
 */
export function spanKeys<S extends DaySpan["type"] | null, N extends number | null>(span: S, days: N) {
  return {
    /** `span=day|window|until|from|range` */
    span: choice(SPAN_TYPES, span),
    /** `days=14`, the length of a window; without meaning in another span. */
    days: wholeNumber(MIN_WINDOW_DAYS, MAX_WINDOW_DAYS, days),
    /** `start=2023-11-01`, the edge of a range that is not the day; without meaning in another span. */
    start: dayKey(({ firstDay, lastDay }) => ({ first: firstDay, last: lastDay })),
    /** `from=2017-01-01`, the first day of the time axis. */
    from: dayKey(axisBounds),
    /** `to=2024-02-10`, the last day of the time axis. */
    to: dayKey(axisBounds),
  } as const;
}

/** The keys by which both say how a moment plays, in their order. */
export function paceKeys<S extends Speed | null>(speed: S) {
  return {
    /** `speed=4`, days a second. */
    speed: choice(SPEEDS, speed),
    /** `loop=1` */
    loop: flag(false),
    /** `back=1`: plays towards the past. */
    back: flag(false),
    /** `skip=1`: playing jumps over stretches without incidents or rows. */
    skip: flag(false),
  } as const;
}

/** `panel=table` */
export function panelKey<P extends Panel | null>(panel: P) {
  return choice(PANELS, panel);
}

/** A span cut up into the values of its keys. */
export function spanValues(span: DaySpan) {
  return {
    span: span.type,
    days: "days" in span ? span.days : null,
    start: "start" in span ? span.start : null,
  } as const;
}

/** The span of a type that has the length or start given; `null` where the one that it needs is `null`. */
export function spanOfValues(type: DaySpan["type"], days: number, start: Day): DaySpan;
export function spanOfValues(type: DaySpan["type"], days: number | null, start: Day | null): DaySpan | null;
export function spanOfValues(type: DaySpan["type"], days: number | null, start: Day | null): DaySpan | null {
  switch (type) {
    case "window":
      return days === null ? null : { type, days };
    case "range":
      return start === null ? null : { type, start };
    default:
      return { type };
  }
}

/** Two days as a time axis, the earlier first. */
export function axisOfEnds(one: Day, other: Day): NonNullable<Moment["axis"]> {
  return one <= other ? { from: one, to: other } : { from: other, to: one };
}

/** Reports an axis whose ends {@link axisOfEnds} has to swap. */
export function reportSwapped(
  { from, to }: { readonly from: Day | null; readonly to: Day | null },
  repairs: Repair[],
): void {
  if (from !== null && to !== null && from > to) repairs.push(repair("from", isoFromDay(from), "swapped"));
}

type Playing<S> = Pick<Moment, "loop" | "backwards" | "skip"> & { readonly speed: S };

export function paceValues<S extends Speed | null>({ speed, loop, backwards, skip }: Playing<S>) {
  return { speed, loop, back: backwards, skip };
}

export function paceOfValues<S extends Speed | null>({
  speed,
  loop,
  back,
  skip,
}: ReturnType<typeof paceValues<S>>): Playing<S> {
  return { speed, loop, backwards: back, skip };
}
