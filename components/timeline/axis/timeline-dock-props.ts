import type { RefObject } from "react";
import type { Bar } from "@/lib/collection/bars";
import type { ItemKind } from "@/lib/collection/collection";
import type { CoveragePeriod } from "@/lib/domain/coverage";
import type { Day } from "@/lib/domain/day";
import type { TimelineWords } from "@/lib/messages/en/workspace/timeline";
import type { Axis } from "@/lib/playback/axis";
import type { Flag } from "@/lib/playback/place-flags";
import type { RangeDays } from "@/lib/playback/range-days";
import type { ShownDay } from "@/lib/playback/shown-day";
import type { DaySpan, Speed } from "@/lib/view/view";
import type { TimelineSeries } from "./timeline-series";

/** A bar of the histogram. */
export interface TimelineBar extends Bar {
  /** Killed by the displayed reading of those incidents; left out where not known. */
  readonly killed?: number;
}

/** The days on their axis, and what moves among them. */
export interface TimelineChartProps {
  readonly dayStore: ShownDay;
  readonly day: Day;
  readonly span: DaySpan;
  readonly axis: Axis;
  readonly limits: Axis;
  /** First and last day that can be shown. */
  readonly dayLimits: Axis;
  /** What bars and counts are of, stacked from the ground. */
  readonly series: readonly TimelineSeries[];
  readonly bars: readonly TimelineBar[];
  readonly uncovered: readonly Day[];
  /** How closely each stretch of time was read; none for data of the reader. */
  readonly coverage?: readonly CoveragePeriod[];
  readonly flags: readonly Flag[];
  /** What the slider speaks for a day. */
  readonly valueText: (day: Day) => string;
  /** The counts of that one day by series, for the tip under the pointer. */
  readonly countsAt: (day: Day) => readonly number[];
  readonly lang: "en" | "ar";
  /** `settled` is false while the playhead is being dragged, true where it was let go or set. */
  readonly onDay: (day: Day, change: { readonly settled: boolean }) => void;
  readonly onSpan: (span: DaySpan) => void;
  /** A range as a whole: both of its ends at once. */
  readonly onRange: (range: RangeDays) => void;
  readonly onAxis: (axis: Axis) => void;
}

/** What a part of the chart is given. */
export interface ChartPartProps extends TimelineChartProps, WithWords {
  /** Spans the axis. */
  readonly chartRef: RefObject<HTMLElement | null>;
}

export interface WithWords {
  readonly words: TimelineWords;
}

export interface TimelineDockProps extends TimelineChartProps {
  /** The length that a window returns with; its own while it is the span. */
  readonly windowDays: number;
  readonly campaign: Axis;
  /** The time after the campaign; left out where there is none. */
  readonly after?: Axis;
  /** What its buttons step through. */
  readonly item: ItemKind;
  /** The bars of all of `limits`, month by month. */
  readonly overview: readonly TimelineBar[];
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
  readonly backwards: boolean;
  /** Whether playing jumps days on which, under the filters, nothing happened. */
  readonly skip: boolean;
  /** Where the previous and next day lead without scripts. */
  readonly hrefForDay: (day: Day) => string;
  /** Another type of span, for the same day. */
  readonly onSpanType: (type: DaySpan["type"]) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onSpeed: (speed: Speed) => void;
  readonly onLoop: (loop: boolean) => void;
  readonly onBackwards: (backwards: boolean) => void;
  readonly onSkip: (skip: boolean) => void;
  readonly onStepItem: (direction: 1 | -1) => void;
  readonly onStepDay: (direction: 1 | -1) => void;
}
