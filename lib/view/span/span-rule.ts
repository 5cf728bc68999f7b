import { addDays, type Day, type DayExtent, isoFromDay } from "@/lib/domain/day";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { formatDay } from "@/lib/domain/format-day";
import type { DaySpan } from "../view";
import { MAX_WINDOW_DAYS, MIN_WINDOW_DAYS } from "./window-days";

/** All that a kind of span decides, bound to one span. */
type SpanRule = SpanReach & {
  /** How the end away from the day moves while the day stays; `null` where that end is open or there is none. */
  readonly edge: {
    /** First and last day that it may have; `null`: any. */
    bounds(day: Day): DayExtent | null;
    moved(day: Day, to: Day): DaySpan;
  } | null;
  /** Days until a mark is fully faded (0: none fades), and the share of its colour that it has lost then, 0 to 1. */
  readonly fade: { readonly days: number; readonly most: number };
  /** In the name of a file; another for each span. */
  readonly filePart: string;
  /** Without its dates; `null` where it says nothing without them. */
  readonly inShort: InBoth<string> | null;
  /** After the day's own date: `first` and `last` are what it holds, `date` writes them. */
  readonly describe: InBoth<
    (day: Day, ends: { readonly first: Day; readonly last: Day }, date: (day: Day) => string) => string
  >;
  /** Spoken after a count, with the space between; empty where the day says it all. */
  readonly spoken: InBoth<(day: Day) => string>;
};

type InBoth<T> = Readonly<Record<"en" | "ar", T>>;

type SpanReach = {
  /** First and last day read from `day`, both inclusive; infinite where it is open. */
  ends(day: number): readonly [first: number, last: number];
} & (
  | {
      /** Days over which an incident is visible from its own on; `null` where all can be visible together. */
      readonly visibleDays: number;
      /** The end that stays where it is when the day moves, infinite where it is open; `null` where both go with the day. */
      readonly heldEnd: null;
    }
  | { readonly visibleDays: null; readonly heldEnd: number }
);

const lastDays = (days: number): SpanReach => ({
  ends: (day) => [day - days + 1, day],
  visibleDays: days,
  heldEnd: null,
});

const heldAt = (heldEnd: number): SpanReach => ({
  ends: (day) => [Math.min(heldEnd, day), Math.max(heldEnd, day)],
  visibleDays: null,
  heldEnd,
});

// Where the whole past is shown most marks are old: they keep more of their colour, so that what a place has seen still reads.
const LONG_FADE = { days: 45, most: 0.42 };

/** One record a kind of span. */
const SPANS: { readonly [T in DaySpan["type"]]: (span: Extract<DaySpan, { type: T }>) => SpanRule } = {
  day: () => ({
    ...lastDays(1),
    edge: null,
    fade: { days: 0, most: 0 },
    filePart: "day",
    inShort: null,
    describe: { en: () => "this day only", ar: () => "هذا اليوم فقط" },
    spoken: { en: () => "", ar: () => "" },
  }),
  window: ({ days }) => ({
    ...lastDays(days),
    edge: {
      bounds: (day) => ({ from: addDays(day, 1 - MAX_WINDOW_DAYS), to: addDays(day, 1 - MIN_WINDOW_DAYS) }),
      moved: (day, to) => ({ type: "window", days: day - to + 1 }),
    },
    fade: { days: Math.max(1, days - 1), most: 0.58 },
    filePart: `window-${days}`,
    inShort: { en: `last ${days} days`, ar: `آخر ${daysPhrase(days, "ar")}` },
    describe: {
      en: (_, { first }, date) => `last ${days} days, from ${date(first)}`,
      ar: (_, { first }, date) => `آخر ${daysPhrase(days, "ar")}، منذ ${date(first)}`,
    },
    spoken: {
      en: () => ` in the last ${daysPhrase(days, "en")}`,
      ar: () => ` خلال آخر ${daysPhrase(days, "ar")}`,
    },
  }),
  until: () => ({
    ...heldAt(Number.NEGATIVE_INFINITY),
    edge: null,
    fade: LONG_FADE,
    filePart: "until",
    inShort: { en: "all up to this day", ar: "كل ما سبق حتى هذا اليوم" },
    describe: {
      en: (_, { first }, date) => `all up to this day, from ${date(first)}`,
      ar: (_, { first }, date) => `كل ما سبق حتى هذا اليوم، منذ ${date(first)}`,
    },
    spoken: { en: () => " up to this day", ar: () => " حتى هذا اليوم" },
  }),
  from: () => ({
    ...heldAt(Number.POSITIVE_INFINITY),
    edge: null,
    fade: LONG_FADE,
    filePart: "from",
    inShort: { en: "this day and after", ar: "منذ هذا اليوم" },
    describe: {
      en: (_, { last }, date) => `this day and after, to ${date(last)}`,
      ar: (_, { last }, date) => `منذ هذا اليوم حتى ${date(last)}`,
    },
    spoken: { en: () => " from this day on", ar: () => " منذ هذا اليوم" },
  }),
  range: ({ start }) => ({
    ...heldAt(start),
    edge: { bounds: () => null, moved: (_, to) => ({ type: "range", start: to }) },
    fade: LONG_FADE,
    filePart: `range-${isoFromDay(start)}`,
    inShort: null,
    describe: {
      en: (day, { first, last }, date) =>
        last > day ? `this day and on, to ${date(last)}` : `since ${date(first)}, to this day`,
      ar: (day, { first, last }, date) =>
        last > day ? `من هذا اليوم حتى ${date(last)}` : `منذ ${date(first)} حتى هذا اليوم`,
    },
    spoken: {
      en: (day) =>
        start > day
          ? ` from this day to ${formatDay(start, "en", "long")}`
          : ` since ${formatDay(start, "en", "long")}`,
      ar: (day) =>
        start > day
          ? ` من هذا اليوم إلى ${formatDay(start, "ar", "long")}`
          : ` منذ ${formatDay(start, "ar", "long")}`,
    },
  }),
};

/** What the kind of a span decides for it. */
export function spanRule(span: DaySpan): SpanRule {
  // The record is that of the span's own type, which an index by a union cannot say.
  return (SPANS[span.type] as (span: DaySpan) => SpanRule)(span);
}
