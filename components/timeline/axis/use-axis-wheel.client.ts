"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { type Axis, axisDays, panAxis, zoomAxis } from "@/lib/playback/axis";

/** How far the wheel turns until the axis is twice as long. */
const PX_PER_OCTAVE = 400;
const PX_PER_LINE = 16;

/**
 * The wheel over the chart zooms around the pointer; sideways, or with shift, it pans. Where nothing is left to zoom it
 * goes on to the page.
 */
export function useAxisWheel(
  chartRef: RefObject<HTMLElement | null>,
  options: { readonly axis: Axis; readonly limits: Axis; readonly onAxis: (axis: Axis) => void },
): void {
  const { axis, limits, onAxis } = options;
  const onWheel = useEffectEvent((event: WheelEvent, box: DOMRect) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PX_PER_LINE : 1;
    const pans = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const turnedPx = (pans ? event.deltaX || event.deltaY : event.deltaY) * unit;
    if (turnedPx === 0) return;
    const panDays = (turnedPx / box.width) * axisDays(axis);
    const next = pans
      ? panAxis(axis, Math.sign(panDays) * Math.ceil(Math.abs(panDays)), limits)
      : zoomAxis(axis, 2 ** (turnedPx / PX_PER_OCTAVE), (event.clientX - box.left) / box.width, limits);
    if (next.from === axis.from && next.to === axis.to) return;
    event.preventDefault();
    onAxis(next);
  });

  useEffect(() => {
    const chart = chartRef.current;
    if (!chart) return;
    const listener = (event: WheelEvent) => onWheel(event, chart.getBoundingClientRect());
    // React listens passively, and then the page would scroll along.
    chart.addEventListener("wheel", listener, { passive: false });
    return () => chart.removeEventListener("wheel", listener);
  }, [chartRef]);
}
