"use client";

import { type PointerEvent, useRef } from "react";
import { type Axis, zoomAxis } from "@/lib/playback/axis";
import type { ChartPartProps } from "./timeline-dock-props";

/** Fingers nearer than this would zoom without bound. */
const MIN_SPREAD_PX = 24;

/** Two fingers on the chart zoom the axis around the middle between them. */
export function useAxisPinch({ chartRef, axis, limits, onAxis }: ChartPartProps) {
  const fingersRef = useRef(new Map<number, number>());
  const startRef = useRef<{ readonly axis: Axis; readonly spreadPx: number } | null>(null);
  const between = () => {
    const [a = 0, b = 0] = fingersRef.current.values();
    return { spreadPx: Math.max(MIN_SPREAD_PX, Math.abs(a - b)), middle: (a + b) / 2 };
  };
  const lift = (event: PointerEvent) => {
    fingersRef.current.delete(event.pointerId);
    startRef.current = null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== "touch") return;
      fingersRef.current.set(event.pointerId, event.clientX);
      startRef.current = fingersRef.current.size === 2 ? { axis, spreadPx: between().spreadPx } : null;
    },
    onPointerMove(event: PointerEvent) {
      if (!fingersRef.current.has(event.pointerId)) return;
      fingersRef.current.set(event.pointerId, event.clientX);
      const start = startRef.current;
      const box = chartRef.current?.getBoundingClientRect();
      if (!start || !box) return;
      const { spreadPx, middle } = between();
      onAxis(zoomAxis(start.axis, start.spreadPx / spreadPx, (middle - box.left) / box.width, limits));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}
