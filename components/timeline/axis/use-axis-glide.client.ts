"use client";

import { useEffect, useRef } from "react";
import { type Axis, axisBetween } from "@/lib/playback/axis";

const GLIDE_MS = 220;

/** Takes the axis to another in a short glide; at once where motion is to be reduced. */
export function useAxisGlide(axis: Axis, onAxis: (axis: Axis) => void): (to: Axis) => void {
  const frameRef = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frameRef.current), []);
  return (to) => {
    cancelAnimationFrame(frameRef.current);
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      onAxis(to);
      return;
    }
    const startMs = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - startMs) / GLIDE_MS);
      if (share < 1) frameRef.current = requestAnimationFrame(step);
      onAxis(axisBetween(axis, to, 1 - (1 - share) ** 3));
    };
    frameRef.current = requestAnimationFrame(step);
  };
}
