"use client";

import { type PointerEvent, useRef, useState } from "react";

interface SpotOnSlide {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is over an element, as fractions of its size; told at most once a frame. */
export function useLaser(onPoint: (at: SpotOnSlide | null) => void) {
  const [at, setAt] = useState<SpotOnSlide | null>(null);
  const next = useRef<SpotOnSlide | null>(null);
  const frame = useRef(0);
  const tell = (spot: SpotOnSlide | null) => {
    next.current = spot;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      setAt(next.current);
      onPoint(next.current);
    });
  };
  return {
    at,
    handlers: {
      onPointerMove(event: PointerEvent) {
        const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
        const [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height];
        tell(x < 0 || x > 1 || y < 0 || y > 1 ? null : { x, y });
      },
      onPointerLeave: () => tell(null),
    },
  };
}
