"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Day } from "@/lib/domain/day";
import { type Axis, axisScale } from "@/lib/playback/axis";

/** The day under a hovering pointer: none while a button is down, none for fingers. */
export function useHoveredDay(chartRef: RefObject<HTMLElement | null>, axis: Axis): Day | null {
  const [hovered, setHovered] = useState<Day | null>(null);
  const dayUnder = useEffectEvent((event: PointerEvent, box: DOMRect) =>
    axisScale(axis).dayAt((event.clientX - box.left) / box.width),
  );
  useEffect(() => {
    const chart = chartRef.current;
    if (!chart) return;
    const move = (event: PointerEvent) => {
      const onGrip =
        event.target instanceof Element && event.target.closest("[role=slider]:not([data-ground])") !== null;
      const hides = event.pointerType === "touch" || event.buttons !== 0 || onGrip;
      setHovered(hides ? null : dayUnder(event, chart.getBoundingClientRect()));
    };
    const hide = () => setHovered(null);
    chart.addEventListener("pointermove", move);
    chart.addEventListener("pointerdown", hide);
    chart.addEventListener("pointerleave", hide);
    return () => {
      chart.removeEventListener("pointermove", move);
      chart.removeEventListener("pointerdown", hide);
      chart.removeEventListener("pointerleave", hide);
    };
  }, [chartRef]);
  return hovered !== null && hovered >= axis.from && hovered <= axis.to ? hovered : null;
}
