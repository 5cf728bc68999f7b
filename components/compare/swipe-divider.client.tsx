"use client";

import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { splitAfterKey } from "@/lib/playback/split-key";

export interface SwipeDividerProps {
  /** How much of the width is left of it, whole percent. */
  readonly split: number;
  /** What lies left and right of it. */
  readonly left: string;
  readonly right: string;
  readonly onSplit: (split: number) => void;
}

/** The line between two maps that lie over each other: dragged, or moved by keys. */
export function SwipeDivider({ split, left, right, onSplit }: SwipeDividerProps) {
  const heldRef = useRef<{ readonly pointerId: number; readonly offPx: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget;
    const area = grip.parentElement?.getBoundingClientRect();
    if (!area) return;
    grip.setPointerCapture(event.pointerId);
    grip.focus({ preventScroll: true });
    heldRef.current = {
      pointerId: event.pointerId,
      offPx: event.clientX - (area.left + (area.width * split) / 100),
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const held = heldRef.current;
    const area = event.currentTarget.parentElement?.getBoundingClientRect();
    if (held?.pointerId !== event.pointerId || !area) return;
    const at = Math.round(((event.clientX - held.offPx - area.left) / area.width) * 100);
    const next = Math.min(100, Math.max(0, at));
    if (next !== split) onSplit(next);
  };
  const letGo = (event: PointerEvent) => {
    if (heldRef.current?.pointerId === event.pointerId) heldRef.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = splitAfterKey(split, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    onSplit(next);
  };
  return (
    <div className="compare-swipe">
      <div className="compare-line" />
      <div
        role="slider"
        tabIndex={0}
        aria-label="Divider between the two maps"
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={split}
        aria-valuetext={`${left} on the left ${split} percent, ${right} on the rest`}
        className="compare-grip"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={onKeyDown}
      >
        <span className="flex size-9 items-center justify-center rounded-full border-2 border-accent bg-paper text-ink shadow-float">
          <ChevronLeft aria-hidden size={14} />
          <ChevronRight aria-hidden size={14} />
        </span>
      </div>
    </div>
  );
}
