"use client";

import { type RefCallback, type UIEvent, useCallback, useEffect, useRef, useState } from "react";
import {
  contentPx,
  isOffPlace,
  rowsInView,
  type ScrolledList,
  scrollOfTop,
  topAfterScroll,
  topForRow,
} from "./scroll-window";

const REST_MS = 150;
/** Rows made beyond the box on each side. */
const MORE = 6;
const FIRST_VIEW_PX = 400;

/** The part of a list of any length that a scrolling box shows. */
export interface RowWindow {
  readonly list: ScrolledList;
  readonly boxRef: RefCallback<HTMLElement>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Height of what scrolls. */
  readonly contentPx: number;
  readonly from: number;
  readonly to: number;
  /** Where a row stands in what scrolls. */
  yOf(row: number): number;
  /** Scrolls as little as is needed to show the row. */
  reveal(row: number): void;
}

export function useRowWindow(rows: number, rowRem: number): RowWindow {
  const box = useRef<HTMLElement | null>(null);
  const [size, setSize] = useState({ viewPx: FIRST_VIEW_PX, rowPx: rowRem * 16 });
  const [place, setPlace] = useState({ top: 0, scroll: 0 });
  const list: ScrolledList = { rows, ...size };
  const live = useRef({ list, place });
  live.current.list = list;
  const timer = useRef(0);

  const boxRef = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      if (!element) return;
      const measure = () => {
        const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        setSize({ viewPx: Math.max(1, element.clientHeight), rowPx: Math.max(1, rowRem * remPx) });
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      measure();
      return () => {
        observer.disconnect();
        box.current = null;
      };
    },
    [rowRem],
  );

  const settle = useCallback((top: number) => {
    const element = box.current;
    if (!element) return;
    const { list } = live.current;
    if (isOffPlace(list, top, element.scrollTop)) element.scrollTop = scrollOfTop(list, top);
    // What the browser made of it: the event that follows is then no step.
    live.current.place = { top, scroll: element.scrollTop };
    setPlace(live.current.place);
  }, []);

  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<HTMLElement>) => {
      const { list, place: before } = live.current;
      const scroll = currentTarget.scrollTop;
      if (scroll === before.scroll) return;
      const top = topAfterScroll(list, before.top, before.scroll, scroll);
      const isAtEnd = scroll <= 0 || scroll >= contentPx(list) - list.viewPx;
      live.current.place = { top, scroll };
      setPlace(live.current.place);
      window.clearTimeout(timer.current);
      if (isAtEnd) settle(top);
      else timer.current = window.setTimeout(() => settle(live.current.place.top), REST_MS);
    },
    [settle],
  );
  const reveal = useCallback(
    (row: number) => {
      const { list, place: before } = live.current;
      const top = topForRow(list, before.top, row);
      if (top !== before.top) settle(top);
    },
    [settle],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // A list that has become shorter stands at its end.
  const top = Math.min(place.top, Math.max(0, rows * size.rowPx - size.viewPx));
  const { from, to } = rowsInView(list, top, MORE);
  return {
    list,
    boxRef,
    onScroll,
    contentPx: contentPx(list),
    from,
    to,
    yOf: (row) => place.scroll + row * size.rowPx - place.top,
    reveal,
  };
}
