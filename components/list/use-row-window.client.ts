"use client";

import {
  type RefCallback,
  type UIEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
} from "react";
import { firstWindow, type RowWindow, type RowWindowAction, rowWindowOf, stepRowWindow } from "./row-window";

const REST_MS = 150;

/** The part of a list of any length that a scrolling box shows. */
export interface ScrolledWindow extends RowWindow {
  readonly boxRef: RefCallback<HTMLElement>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Scrolls as little as is needed to show the row. Stays the same function. */
  reveal(row: number): void;
}

/** `headRem`: height of a head that stays at the top of the box, above the rows. */
export function useRowWindow(rows: number, rowRem: number, headRem = 0): ScrolledWindow {
  const box = useRef<HTMLElement | null>(null);
  const [state, send] = useReducer(
    (before, action: RowWindowAction) => stepRowWindow(before, action, rows),
    rowRem * 16,
    firstWindow,
  );
  const boxRef = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      if (!element) return;
      const measure = () => {
        const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        send({
          type: "measure",
          viewPx: Math.max(1, element.clientHeight - headRem * remPx),
          rowPx: Math.max(1, rowRem * remPx),
        });
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      send({ type: "attach" });
      measure();
      return () => {
        observer.disconnect();
        box.current = null;
      };
    },
    [rowRem, headRem],
  );
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<HTMLElement>) => send({ type: "scroll", scroll: currentTarget.scrollTop }),
    [],
  );
  const reveal = useCallback((row: number) => send({ type: "reveal", row }), []);
  const shown = rowWindowOf(state, rows);
  useEffect(() => {
    if (state.phase !== "scrolling") return;
    const timer = window.setTimeout(() => send({ type: "rest" }), REST_MS);
    return () => window.clearTimeout(timer);
  }, [state]);
  useLayoutEffect(() => {
    const element = box.current;
    if (state.phase !== "jumping" || !element) return;
    if (Math.abs(shown.barPx - element.scrollTop) >= 1) element.scrollTop = shown.barPx;
    send({ type: "set", scroll: element.scrollTop });
  }, [state.phase, shown.barPx]);
  return { ...shown, boxRef, onScroll, reveal };
}
