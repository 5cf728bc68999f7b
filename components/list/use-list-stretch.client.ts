"use client";

import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { FIRST_STRETCH, type ListStretch, stretchAround } from "./list-parts";

const ALL: ListStretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** Which part of a long list has to be there: what can be seen of it and some more; all of it on paper. */
export function useListStretch(list: RefObject<HTMLElement | null>, isLong: boolean): ListStretch {
  const [seen, setSeen] = useState(FIRST_STRETCH);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!isLong) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setSeen((before) => stretchAround(before, -top, window.innerHeight));
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
