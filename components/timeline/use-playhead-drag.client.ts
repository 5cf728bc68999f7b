"use client";

import type { PointerEvent, RefObject } from "react";
import { useHold } from "@/components/ui/use-grip.client";
import type { Day } from "@/lib/domain/day";
import { axisScale } from "@/lib/playback/axis";
import type { ChartPartProps } from "./axis/timeline-dock-props";

/** A finger that moves less sideways is tapping, or has begun to scroll the page. */
const TOUCH_SLOP_PX = 6;

interface Drag {
  readonly startX: number;
  /** From the playhead's line to where it was taken hold of, so that it does not jump under the hand. */
  readonly holdPx: number;
  moving: boolean;
  day: Day | null;
}

/** Press, tap or drag anywhere on the chart to move the day; with shift, a range is drawn from there. */
export function usePlayheadDrag(
  { chartRef, axis, dayStore, onDay, onSpan }: ChartPartProps,
  gripRef: RefObject<HTMLElement | null>,
) {
  const dayUnder = (clientX: number, holdPx: number): Day | null => {
    const box = chartRef.current?.getBoundingClientRect();
    return box ? axisScale(axis).dayAt((clientX - holdPx - box.left) / box.width) : null;
  };
  const holdOf = (event: PointerEvent): number => {
    const box = chartRef.current?.getBoundingClientRect();
    const onGrip = event.target instanceof Node && gripRef.current?.contains(event.target);
    if (!box || !onGrip) return 0;
    const lineX = box.left + axisScale(axis).shareOf(dayStore.get() + 0.5) * box.width;
    // Off the axis, the grip waits at the edge without its line.
    return lineX < box.left || lineX > box.right ? 0 : event.clientX - lineX;
  };
  const moveTo = (drag: Drag, clientX: number) => {
    const next = dayUnder(clientX, drag.holdPx);
    if (next === null || next === drag.day) return;
    drag.day = next;
    onDay(next, { settled: false });
  };
  const settle = (drag: Drag) => {
    if (drag.day !== null) onDay(drag.day, { settled: true });
  };

  return useHold<Drag>({
    take(press) {
      const holdPx = holdOf(press);
      const waits = press.pointerType === "touch";
      const drag: Drag = { startX: press.clientX, holdPx, moving: !waits, day: null };
      gripRef.current?.focus({ preventScroll: true });
      const start = press.shiftKey && holdPx === 0 ? dayUnder(press.clientX, 0) : null;
      if (start !== null) onSpan({ type: "range", start });
      // Taking hold of the grip changes nothing yet.
      if (holdPx === 0 && !waits) moveTo(drag, press.clientX);
      return drag;
    },
    move(drag, press) {
      drag.moving ||= Math.abs(press.clientX - drag.startX) > TOUCH_SLOP_PX;
      if (drag.moving) moveTo(drag, press.clientX);
    },
    release(drag, press) {
      if (!drag.moving && drag.holdPx === 0) moveTo(drag, press.clientX);
      settle(drag);
    },
    // A second finger is a pinch.
    cancel: settle,
  });
}
