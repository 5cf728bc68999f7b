"use client";

import { useCallback, useEffect, useState } from "react";
import { slideOfPath } from "./present-links";

interface PlaceInStory {
  /** Counted from 0. */
  readonly slide: number;
  /** Goes to a slide; Back leads to the one before, unless it only follows another window. */
  go(slide: number, follows?: boolean): void;
}

/** Where in a story the window is: the address says it, so that reload and Back find it. */
export function usePlaceInStory(
  initial: number,
  count: number,
  hrefOf: (slide: number) => string,
): PlaceInStory {
  const [slide, setSlide] = useState(initial);
  useEffect(() => {
    const travel = () => {
      const there = slideOfPath(window.location.pathname);
      if (there !== null) setSlide(Math.min(there, Math.max(0, count - 1)));
    };
    window.addEventListener("popstate", travel);
    return () => window.removeEventListener("popstate", travel);
  }, [count]);
  const go = useCallback(
    (to: number, follows = false) => {
      const there = slideOfPath(window.location.pathname);
      if (to < 0 || to >= count) return;
      setSlide(to);
      if (there === to) return;
      if (follows) window.history.replaceState(null, "", hrefOf(to));
      else window.history.pushState(null, "", hrefOf(to));
    },
    [count, hrefOf],
  );
  return { slide: Math.min(slide, Math.max(0, count - 1)), go };
}
