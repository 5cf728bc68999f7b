"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/** Width of an element in CSS pixels; `null` until it has been laid out. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return widthPx;
}
