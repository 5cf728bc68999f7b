"use client";

import { type PointerEvent, useRef } from "react";
import { useLang } from "@/components/ui/words/use-words.client";

const LEAST_PX = 48;

/** Handlers that take a finger's stroke to the left for next and to the right for previous; in Arabic the other way. */
export function useSwipe(onSwipe: (direction: 1 | -1) => void) {
  const isRtl = useLang() === "ar";
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown({ pointerType, pointerId: id, clientX: x, clientY: y, isPrimary }: PointerEvent) {
      start.current = pointerType === "touch" && isPrimary ? { id, x, y } : null;
    },
    onPointerUp({ pointerId, clientX, clientY }: PointerEvent) {
      const from = start.current;
      start.current = null;
      if (!from || from.id !== pointerId) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) >= LEAST_PX && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 === isRtl ? -1 : 1);
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}
