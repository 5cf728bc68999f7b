"use client";

import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { ListStretch } from "./list-parts";

/** So much is kept ready above and below what can be seen, and it moves in steps of that. */
const STEP_PX = 800;
const FIRST: ListStretch = { from: 0, to: 3 * STEP_PX };
const ALL: ListStretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** Which part of a long list has to be there: what can be seen of it and some more; all of it on paper. */
export function useListStretch(list: RefObject<HTMLElement | null>, isLong: boolean): ListStretch {
  const [seen, setSeen] = useState(FIRST);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!isLong) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = (Math.floor(-top / STEP_PX) - 1) * STEP_PX;
      const to = Math.max(FIRST.to, (Math.ceil((window.innerHeight - top) / STEP_PX) + 1) * STEP_PX);
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const print = () => flushSync(() => setPrinting(true));
    const printed = () => setPrinting(false);
    look();
    // Whichever box around it scrolls.
    document.addEventListener("scroll", lookSoon, { capture: true, passive: true });
    window.addEventListener("resize", lookSoon);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", printed);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", lookSoon, { capture: true });
      window.removeEventListener("resize", lookSoon);
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", printed);
    };
  }, [list, isLong]);
  return isLong && !printing ? seen : ALL;
}
