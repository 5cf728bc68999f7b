"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";

type Press = PointerEvent<HTMLElement>;

/** What a pointer does to an element; `Held` is what is remembered from the press until it is over. */
export interface Hold<Held> {
  /** The first finger or the main button is down: `null` leaves the press alone. */
  readonly take: (press: Press) => Held | null;
  readonly move: (held: Held, press: Press) => void;
  readonly release?: (held: Held, press: Press) => void;
  /** The browser has taken the pointer away, or another finger has come down. */
  readonly cancel?: (held: Held) => void;
}

/** Handlers of an element that is dragged: it has the focus, and the pointer captured, while it is held. */
export function useHold<Held>({ take, move, release, cancel }: Hold<Held>) {
  const holdRef = useRef<{ readonly pointerId: number; readonly held: Held } | null>(null);
  const letGo = () => {
    const hold = holdRef.current;
    holdRef.current = null;
    return hold?.held;
  };
  const isHeldBy = (press: Press) => holdRef.current?.pointerId === press.pointerId;
  const cancelHold = () => {
    const held = letGo();
    if (held !== undefined) cancel?.(held);
  };
  return {
    onPointerDown(press: Press) {
      cancelHold();
      const held = press.isPrimary && press.button === 0 ? take(press) : null;
      if (held === null) return;
      press.preventDefault();
      press.currentTarget.setPointerCapture(press.pointerId);
      press.currentTarget.focus({ preventScroll: true });
      holdRef.current = { pointerId: press.pointerId, held };
    },
    onPointerMove(press: Press) {
      if (holdRef.current && isHeldBy(press)) move(holdRef.current.held, press);
    },
    onPointerUp(press: Press) {
      if (!isHeldBy(press)) return;
      const held = letGo();
      if (held !== undefined) release?.(held, press);
    },
    onPointerCancel(press: Press) {
      if (isHeldBy(press)) cancelHold();
    },
  };
}

export interface SliderValue {
  readonly min: number;
  readonly max: number;
  readonly now: number;
  /** As it is spoken. */
  readonly text: string;
}

interface SliderKeys<Value> {
  /** Where a key leads that no Ctrl, Alt or Meta is held with; `null` for one that means nothing here. */
  readonly afterKey: (key: string, shift: boolean) => Value | null;
  readonly onValue: (value: Value) => void;
}

export function valueAttributes({ min, max, now, text }: SliderValue) {
  return { "aria-valuemin": min, "aria-valuemax": max, "aria-valuenow": now, "aria-valuetext": text };
}

/** Attributes and keys of a horizontal slider in the tab order. */
export function sliderProps<Value>(
  label: string,
  value: SliderValue,
  { afterKey, onValue }: SliderKeys<Value>,
) {
  return {
    role: "slider",
    tabIndex: 0,
    "aria-label": label,
    "aria-orientation": "horizontal",
    ...valueAttributes(value),
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = afterKey(event.key, event.shiftKey);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      onValue(next);
    },
  } as const;
}
