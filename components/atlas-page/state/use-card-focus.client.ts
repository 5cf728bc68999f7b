"use client";

import { useEffect, useRef } from "react";

const rowOf = (id: string) =>
  document.querySelector<HTMLElement>(`.atlas-list [data-row="${CSS.escape(id)}"]`);

/**
 * For the keyboard: Enter on an incident's row moves the focus to the card that opens, and closing the card from inside moves it
 * back to the row. With a pointer the focus stays where it is. Call it in what is mounted while a card is open.
 */
export function useCardFocus(selectedId: string): void {
  const latest = useRef(selectedId);
  useEffect(() => {
    const before = latest.current;
    latest.current = selectedId;
    const active = document.activeElement;
    const onRow = active instanceof HTMLElement && active.dataset.row === selectedId;
    // A row of the card before is gone with it, and the focus too.
    const lost = before !== selectedId && active === document.body;
    if (lost || (onRow && active.matches(":focus-visible")))
      document.querySelector<HTMLElement>(".atlas-detail article")?.focus({ preventScroll: true });
  }, [selectedId]);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) rowOf(latest.current)?.focus({ preventScroll: true });
    },
    [],
  );
}
