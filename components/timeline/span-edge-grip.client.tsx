"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";
import { type Day, day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { type Axis, axisScale } from "@/lib/playback/axis";
import { daysPhrase } from "@/lib/playback/count-phrase";
import { dayAfterKey } from "@/lib/playback/slider-key";
import { spanEdge, withSpanEdge } from "@/lib/playback/span-edge";
import type { DaySpan } from "@/lib/view/view";
import type { DockWords } from "./dock-words";
import type { MarkStyles } from "./mark-styles";
import type { DayStore } from "./timeline-dock-props";

/** The edge of a window or range that is not the day: a line with a grip at its foot, dragged or moved by keys. */
export function SpanEdgeGrip(props: {
  readonly chartRef: RefObject<HTMLElement | null>;
  /** As the page was sent. */
  readonly firstStyles: MarkStyles;
  readonly dayStore: DayStore;
  readonly day: Day;
  readonly span: DaySpan;
  readonly axis: Axis;
  readonly limits: Axis;
  readonly words: DockWords;
  readonly lang: "en" | "ar";
  readonly onSpan: (span: DaySpan) => void;
}) {
  const { chartRef, dayStore, span, axis, limits, words, lang, onSpan } = props;
  const heldRef = useRef<{ readonly pointerId: number; at: Day | null } | null>(null);
  // What it says follows at rest; where it stands, and what it does, with the day.
  const edge = spanEdge(span, props.day, limits);
  if (!edge) return null;
  const moveTo = (at: Day) => onSpan(withSpanEdge(span, dayStore.day(), at, limits));
  const onPointerMove = (event: PointerEvent) => {
    const held = heldRef.current;
    const box = chartRef.current?.getBoundingClientRect();
    if (held?.pointerId !== event.pointerId || !box) return;
    const at = axisScale(axis).dayAt((event.clientX - box.left) / box.width);
    if (at === held.at) return;
    held.at = at;
    moveTo(at);
  };
  const letGo = (event: PointerEvent) => {
    if (heldRef.current?.pointerId === event.pointerId) heldRef.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = spanEdge(span, dayStore.day(), limits) ?? edge;
    const next = dayAfterKey(now.at, event.key, event.shiftKey, now.bounds);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(next);
  };
  const held = Math.abs(props.day - edge.at) + 1;
  return (
    <>
      <div
        data-mark="edge"
        className="pointer-events-none absolute top-7 bottom-6 left-0 w-px bg-ink opacity-(--edge-on) will-change-transform"
        style={props.firstStyles.edge}
      />
      <div
        role="slider"
        data-mark="edge-grip"
        tabIndex={0}
        aria-label={span.type === "window" ? words.windowEdge : words.rangeEdge}
        aria-orientation="horizontal"
        aria-valuemin={Math.min(edge.bounds.from, edge.at)}
        aria-valuemax={Math.max(edge.bounds.to, edge.at)}
        aria-valuenow={edge.at}
        aria-valuetext={`${formatDay(toDay(edge.at), lang, "long")}, ${daysPhrase(held, lang)}`}
        className="absolute bottom-3 left-0 grid size-6 will-change-transform cursor-ew-resize touch-none place-items-center rounded-full opacity-(--edge-on) select-none before:absolute before:-inset-0 focus-visible:opacity-100 pointer-coarse:before:-inset-2.5"
        style={props.firstStyles["edge-grip"]}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.stopPropagation();
          event.preventDefault();
          heldRef.current = { pointerId: event.pointerId, at: null };
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus({ preventScroll: true });
        }}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={onKeyDown}
      >
        <span className="h-4.5 w-2 rounded-full border-[1.5px] border-ink bg-paper" />
      </div>
    </>
  );
}
