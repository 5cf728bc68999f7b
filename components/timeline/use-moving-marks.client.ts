"use client";

import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import type { Axis } from "@/lib/playback/axis";
import { axisMarks } from "@/lib/playback/axis-marks";
import type { ShownDay } from "@/lib/playback/shown-day";
import type { DaySpan } from "@/lib/view/view";
import { type MarkName, markStyles } from "./axis/mark-styles";
import { playheadRide } from "./playhead-ride";

/**
 * Moves playhead and span with the store, past React: day by day, and the playhead between days by an animation of the
 * browser's where its course is known. Each moving element under `chartRef`, which spans the axis, names itself in `data-mark`.
 */
export function useMovingMarks(
  chartRef: RefObject<HTMLElement | null>,
  dayStore: ShownDay,
  axis: Axis,
  span: DaySpan,
): void {
  const [ride] = useState(playheadRide);
  useLayoutEffect(() => {
    const chart = chartRef.current;
    if (!chart) return;
    const elements = [...chart.querySelectorAll<HTMLElement>("[data-mark]")].map((element) => ({
      element,
      name: element.dataset.mark as MarkName, // what the chart's parts are given
      shown: new Map<string, string>(),
    }));
    const named = (wanted: MarkName) => elements.find(({ name }) => name === wanted)?.element;
    const [line, grip] = [named("line"), named("playhead")];
    let shownDay: number | null = null;
    let rode = false;
    const show = () => {
      const rides = line && grip ? ride.follow(dayStore.course(), { line, grip, chart, axis }) : false;
      const day = dayStore.day();
      if (rides && rode && day === shownDay) return;
      [rode, shownDay] = [rides, day];
      const styles = markStyles(axisMarks(axis, span, dayStore.get(), day));
      for (const { element, name, shown } of elements) {
        const isRiding = rides && (name === "line" || name === "playhead");
        for (const [property, value] of Object.entries(styles[name])) {
          if (shown.get(property) === value || (isRiding && property === "transform")) continue;
          shown.set(property, value);
          element.style.setProperty(property, value);
        }
      }
    };
    show();
    return dayStore.subscribe(show);
  });
  useEffect(() => {
    // Its way is in pixels.
    const resized = new ResizeObserver(ride.stop);
    if (chartRef.current) resized.observe(chartRef.current);
    return () => {
      resized.disconnect();
      ride.stop();
    };
  }, [chartRef, ride]);
}
