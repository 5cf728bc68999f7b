"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { rowAfterKey } from "./list-keys";
import { madeRows } from "./row-window";
import { pageRows } from "./scroll-window";
import type { ScrolledWindow } from "./use-row-window.client";

interface WindowedListProps {
  readonly window: ScrolledWindow;
  readonly label: string;
  /** The row that is the list's one tab stop. */
  readonly active: number;
  readonly onActive: (row: number) => void;
  /** Enter, space or a press of the pointer. */
  readonly onChoose: (row: number) => void;
  readonly isSelected: (row: number) => boolean;
  /** Several rows can be selected. */
  readonly several?: boolean;
  /** Stays the same while the row moves in the list. */
  readonly keyOf: (row: number) => number;
  /** `data-row` of a row. */
  readonly nameOf: (row: number) => string | number;
  readonly children: (row: number) => ReactNode;
  readonly className?: string;
}

/** A list of any length of which only what is seen is made: one tab stop, moved through by keys, its rows counted aloud. */
export function WindowedList(props: WindowedListProps) {
  const { window, active, onActive, onChoose, isSelected, keyOf, nameOf, several = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>(`[data-place="${active}"]`)?.focus({ preventScroll: true });
  });
  function press(event: KeyboardEvent<HTMLDivElement>) {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (key === "Enter" || key === " ") {
      const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
      if (place !== undefined) onChoose(Number(place));
    } else {
      const next = rowAfterKey(key, active, window.list.rows, pageRows(window.list));
      if (next === null) return;
      wantsFocus.current = true;
      window.reveal(next);
      onActive(next);
    }
    event.preventDefault();
    event.stopPropagation();
  }
  const { list } = window;
  return (
    <div
      ref={window.boxRef}
      onScroll={window.onScroll}
      className={`overflow-y-auto ${props.className ?? ""}`}
    >
      <div
        ref={box}
        role="listbox"
        aria-label={props.label}
        aria-multiselectable={several}
        onKeyDown={press}
        className="relative overflow-clip"
        style={{ height: `${window.contentPx}px` }}
      >
        {madeRows(window, active).map((place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
          <div
            key={keyOf(place)}
            role="option"
            tabIndex={place === active ? 0 : -1}
            aria-selected={isSelected(place)}
            aria-posinset={place + 1}
            aria-setsize={list.rows}
            data-place={place}
            data-row={nameOf(place)}
            onFocus={() => place !== active && onActive(place)}
            onClick={() => {
              onActive(place);
              onChoose(place);
            }}
            className="absolute inset-x-0 top-0 cursor-pointer focus-visible:-outline-offset-2"
            style={{ height: `${list.rowPx}px`, transform: `translateY(${window.yOf(place)}px)` }}
          >
            {props.children(place)}
          </div>
        ))}
      </div>
    </div>
  );
}
