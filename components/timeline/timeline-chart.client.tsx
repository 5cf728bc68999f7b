"use client";

import { useMemo, useRef, useState } from "react";
import { axisMarks } from "@/lib/playback/axis-marks";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";
import { AxisFlags } from "./axis/axis-flags";
import { AxisTicks } from "./axis/axis-ticks";
import { barShapes } from "./axis/bar-shapes";
import { DeathMarks } from "./axis/death-marks";
import { HistogramBars } from "./axis/histogram-bars";
import { markStyles } from "./axis/mark-styles";
import { ThinCoverage } from "./axis/thin-coverage";
import type { TimelineChartProps, WithWords } from "./axis/timeline-dock-props";
import { UncoveredHatch } from "./axis/uncovered-hatch";
import { useAxisPinch } from "./axis/use-axis-pinch.client";
import { useAxisWheel } from "./axis/use-axis-wheel.client";
import { HoverTip } from "./hover-tip.client";
import { Playhead } from "./playhead.client";
import { RangeGrip } from "./range-grip.client";
import { SpanEdgeGrip } from "./span-edge-grip.client";
import { useMovingMarks } from "./use-moving-marks.client";
import { usePlayheadDrag } from "./use-playhead-drag.client";

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

export function TimelineChart(props: TimelineChartProps & WithWords) {
  const { dayStore, span, axis, bars, series, words, lang } = props;
  const chartRef = useRef<HTMLDivElement>(null);
  const gripRef = useRef<HTMLDivElement>(null);
  const part = { ...props, chartRef };
  // For the page as it was sent; after that each mark is moved by itself.
  const [first] = useState(() => markStyles(axisMarks(axis, span, props.day)));
  useMovingMarks(chartRef, dayStore, axis, span);
  useAxisWheel(chartRef, props);
  const pinch = useAxisPinch(part);
  const drag = usePlayheadDrag(part, gripRef);
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
        <ThinCoverage coverage={props.coverage ?? NO_COVERAGE} axis={axis} words={words} lang={lang} />
      </div>
      <div className={BARS}>
        <DeathMarks bars={bars} axis={axis} height={shapes.height} />
      </div>
      <div className="absolute inset-0">
        {span.type === "range" && <RangeGrip {...part} start={span.start} firstStyle={first.range} />}
        <SpanEdgeGrip {...part} firstStyles={first} />
        <Playhead {...part} gripRef={gripRef} firstStyle={first.playhead} />
      </div>
      <HoverTip {...part} />
    </div>
  );
}
