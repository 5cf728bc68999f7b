"use client";

import { useMemo, useRef, useState } from "react";
import { axisMarks } from "@/lib/playback/axis-marks";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";
import { AxisFlags } from "./axis/axis-flags";
import { AxisTicks } from "./axis/axis-ticks";
import { barShapes } from "./axis/bar-shapes";
import { DeathMarks } from "./axis/death-marks";
import type { DockWords } from "./axis/dock-words";
import { HistogramBars } from "./axis/histogram-bars";
import { markStyles } from "./axis/mark-styles";
import { ThinCoverage } from "./axis/thin-coverage";
import type { TimelineDockProps } from "./axis/timeline-dock-props";
import { UncoveredHatch } from "./axis/uncovered-hatch";
import { useAxisPinch } from "./axis/use-axis-pinch.client";
import { useAxisWheel } from "./axis/use-axis-wheel.client";
import { HoverTip } from "./hover-tip.client";
import { Playhead } from "./playhead.client";
import { RangeGrip } from "./range-grip.client";
import { SpanEdgeGrip } from "./span-edge-grip.client";
import { useMovingMarks } from "./use-moving-marks.client";
import { usePlayheadDrag } from "./use-playhead-drag.client";

type TimelineChartProps = Pick<
  TimelineDockProps,
  | "dayStore"
  | "day"
  | "span"
  | "axis"
  | "limits"
  | "dayLimits"
  | "bars"
  | "series"
  | "uncovered"
  | "coverage"
  | "flags"
  | "valueText"
  | "countsAt"
  | "lang"
  | "onDay"
  | "onSpan"
  | "onRange"
  | "onAxis"
> & { readonly words: DockWords };

/** The plot's place in the chart: under the playhead's grip and the flags, over the words of the axis. */
const PLOT = "absolute inset-x-0 top-7 bottom-6";
/** The bars' place in it. */
const BARS = "pointer-events-none absolute inset-x-0 top-9 bottom-6 @[480px]/chart:top-11 short:top-8";
/** Over the bars that the span does not hold. */
const VEIL = "bg-paper/60";
/** Moved by itself, so that what stands about it is not painted anew. */
const MOVES = "absolute inset-0 origin-left will-change-transform";

const NO_COVERAGE = [] as const;

/** A span that is open on a side fades out to it; one whose other end is held is ruled off. */
function lookOf(span: DaySpan): string {
  const { heldEnd } = spanRule(span);
  if (heldEnd === null) return "bg-ink/7";
  if (Number.isFinite(heldEnd)) return "border-t-2 border-ink/50 bg-ink/7";
  return heldEnd < 0 ? "bg-linear-to-l from-ink/13 to-ink/4" : "bg-linear-to-r from-ink/13 to-ink/4";
}

export function TimelineChart(props: TimelineChartProps) {
  const { dayStore, span, axis, limits, bars, series, words, lang } = props;
  const chartRef = useRef<HTMLDivElement>(null);
  const gripRef = useRef<HTMLDivElement>(null);
  // For the page as it was sent; after that each mark is moved by itself.
  const [first] = useState(() => markStyles(axisMarks(axis, span, props.day)));
  useMovingMarks(chartRef, dayStore, axis, span);
  useAxisWheel(chartRef, { axis, limits, onAxis: props.onAxis });
  const pinch = useAxisPinch({ chartRef, axis, limits, onAxis: props.onAxis });
  const drag = usePlayheadDrag({
    chartRef,
    gripRef,
    axis,
    dayStore,
    onDay: props.onDay,
    onSpan: props.onSpan,
  });
  const shapes = useMemo(() => barShapes(bars, axis, series), [bars, axis, series]);
  return (
    <div
      ref={chartRef}
      dir="ltr"
      className="@container/chart relative h-full cursor-pointer touch-pan-y select-none"
      onPointerDown={(event) => {
        pinch.onPointerDown(event);
        drag.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        pinch.onPointerMove(event);
        drag.onPointerMove(event);
      }}
      onPointerUp={(event) => {
        pinch.onPointerUp(event);
        drag.onPointerUp(event);
      }}
      onPointerCancel={(event) => {
        pinch.onPointerCancel(event);
        drag.onPointerCancel(event);
      }}
    >
      <div className={PLOT}>
        <div data-mark="span" className={`${MOVES} ${lookOf(span)}`} style={first.span} />
        <div data-mark="day" className={`${MOVES} bg-ink/12`} style={first.day} />
      </div>
      <div className={BARS}>
        <HistogramBars shapes={shapes} series={series} />
        <div data-mark="before" className={`${MOVES} ${VEIL}`} style={first.before} />
        <div data-mark="after" className={`${MOVES} ${VEIL}`} style={first.after} />
        {/* Drawn once more over the veil, they fade less. */}
        <HistogramBars shapes={shapes} series={series} onlyConspicuous className="opacity-[0.417]" />
      </div>
      <div
        data-mark="line"
        className="pointer-events-none absolute top-3 bottom-5 left-0 w-0.5 bg-accent opacity-(--on) will-change-transform"
        style={first.line}
      />
      <AxisFlags flags={props.flags} axis={axis} />
      <AxisTicks axis={axis} lang={lang} />
      <div className={`${PLOT} pointer-events-none overflow-clip border-b border-rule-2`}>
        <UncoveredHatch uncovered={props.uncovered} axis={axis} />
      </div>
      <div className={`${PLOT} pointer-events-none`}>
        <ThinCoverage coverage={props.coverage ?? NO_COVERAGE} axis={axis} words={words} />
      </div>
      <div className={BARS}>
        <DeathMarks bars={bars} axis={axis} height={shapes.height} />
      </div>
      <div className="absolute inset-0">
        {span.type === "range" && (
          <RangeGrip
            chartRef={chartRef}
            firstStyle={first.range}
            dayStore={dayStore}
            day={props.day}
            start={span.start}
            axis={axis}
            limits={props.dayLimits}
            words={words}
            lang={lang}
            onRange={props.onRange}
            onDay={props.onDay}
          />
        )}
        <SpanEdgeGrip
          chartRef={chartRef}
          firstStyles={first}
          dayStore={dayStore}
          day={props.day}
          span={span}
          axis={axis}
          limits={limits}
          words={words}
          lang={lang}
          onSpan={props.onSpan}
        />
        <Playhead
          firstStyle={first.playhead}
          dayStore={dayStore}
          day={props.day}
          lang={lang}
          valueText={props.valueText}
          onDay={props.onDay}
          bounds={axis}
          name={words.slider}
          gripRef={gripRef}
        />
      </div>
      <HoverTip
        chartRef={chartRef}
        axis={axis}
        words={words}
        series={series}
        bars={bars}
        countsAt={props.countsAt}
        uncovered={props.uncovered}
        coverage={props.coverage ?? NO_COVERAGE}
        flags={props.flags}
        lang={lang}
      />
    </div>
  );
}
