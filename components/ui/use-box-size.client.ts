"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

export interface BoxSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Size of an element in CSS pixels; `null` until it has been laid out. */
export function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element;
      if (widthPx > 0 && heightPx > 0) setSize({ widthPx, heightPx });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
