"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { Axis } from "@/lib/playback/axis";
import { type AxisMarks, axisMarks } from "@/lib/playback/axis-marks";
import type { DaySpan } from "@/lib/view/view";
import type { DayStore } from "./timeline-dock-props";

/** The marks as CSS variables, in percent without the sign. Three decimals: a page reads the same wherever it was made. */
export function marksStyle(marks: AxisMarks): Record<`--${string}`, string> {
  return {
    "--at": marks.at.toFixed(3),
    "--day-from": marks.dayFrom.toFixed(3),
    "--day-to": marks.dayTo.toFixed(3),
    "--span-from": marks.spanFrom.toFixed(3),
    "--span-to": marks.spanTo.toFixed(3),
    "--edge": (marks.edge ?? 0).toFixed(3),
    "--edge-on": marks.edge === null || marks.edge < 0 || marks.edge > 100 ? "0" : "1",
    "--off": marks.at < 0 || marks.at > 100 ? "0" : "1",
  };
}

/**
 * Moves playhead and span with the store, frame by frame, past React. Each element under `ref` names in `data-marks` the
 * variables that it is placed by: only those that one of them changes for are styled anew.
 */
export function useMovingMarks(
  ref: RefObject<HTMLElement | null>,
  dayStore: DayStore,
  axis: Axis,
  span: DaySpan,
): void {
  useLayoutEffect(() => {
    const movers = [...(ref.current?.querySelectorAll<HTMLElement>("[data-marks]") ?? [])].map((element) => ({
      element,
      names: new Set(element.dataset.marks?.split(" ")),
    }));
    const shown = new Map<string, string>();
    const show = () => {
      const style = marksStyle(axisMarks(axis, span, dayStore.get(), dayStore.day()));
      for (const [name, value] of Object.entries(style)) {
        if (shown.get(name) === value) continue;
        shown.set(name, value);
        for (const { element, names } of movers) if (names.has(name)) element.style.setProperty(name, value);
      }
    };
    show();
    return dayStore.subscribe(show);
  });
}
