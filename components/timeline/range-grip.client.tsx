"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { type Axis, axisDays, axisScale } from "@/lib/playback/axis";
import { daysPhrase } from "@/lib/playback/count-phrase";
import { movedRange, type RangeDays, rangeEnds } from "@/lib/playback/range-days";
import { dayAfterKey } from "@/lib/playback/slider-key";
import type { DockWords } from "./dock-words";
import type { MarkStyle } from "./mark-styles";
import type { DayStore } from "./timeline-dock-props";
import { useCurrentDay } from "./use-current-day.client";

/** What moves less has been pressed, not dragged. */
const SLOP_PX = 4;

interface Held {
  readonly pointerId: number;
  readonly x: number;
  readonly range: RangeDays;
  moved: boolean;
}

/** The ground between the ends of a range: takes the range elsewhere as a whole, by dragging or by keys. A press goes to the day under it. */
export function RangeGrip(props: {
  readonly chartRef: RefObject<HTMLElement | null>;
  /** As the page was sent. */
  readonly firstStyle: MarkStyle;
  readonly dayStore: DayStore;
  readonly day: Day;
  readonly start: Day;
  readonly axis: Axis;
  /** First and last day that can be shown. */
  readonly limits: Axis;
  readonly words: DockWords;
  readonly lang: "en" | "ar";
  readonly onRange: (range: RangeDays) => void;
  readonly onDay: (day: Day, change: { readonly settled: boolean }) => void;
}) {
  const { chartRef, start, axis, limits, words, lang, onRange } = props;
  const current = useCurrentDay(props.dayStore, props.day);
  const heldRef = useRef<Held | null>(null);
  const range = { start, day: current };
  const { from, to } = rangeEnds(range);
  const onPointerDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0 || event.shiftKey) return;
    event.stopPropagation();
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
    heldRef.current = { pointerId: event.pointerId, x: event.clientX, range, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = heldRef.current;
    const box = chartRef.current?.getBoundingClientRect();
    if (held?.pointerId !== event.pointerId || !box) return;
    held.moved ||= Math.abs(event.clientX - held.x) > SLOP_PX;
    if (!held.moved) return;
    const next = movedRange(held.range, ((event.clientX - held.x) / box.width) * axisDays(axis), limits);
    if (next.day !== current || next.start !== start) onRange(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = heldRef.current;
    const box = chartRef.current?.getBoundingClientRect();
    if (held?.pointerId !== event.pointerId || !box) return;
    heldRef.current = null;
    if (held.moved) return;
    props.onDay(axisScale(axis).dayAt((event.clientX - box.left) / box.width), { settled: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(from, event.key, event.shiftKey, limits);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onRange(movedRange(range, event.key === "End" ? limits.to - to : next - from, limits));
  };
  return (
    <div
      role="slider"
      data-ground=""
      data-mark="range"
      tabIndex={0}
      aria-label={words.wholeRange}
      aria-orientation="horizontal"
      aria-valuemin={limits.from}
      aria-valuemax={limits.to}
      aria-valuenow={from}
      aria-valuetext={`${formatDay(from, lang, "long")} – ${formatDay(to, lang, "long")}, ${daysPhrase(to - from + 1, lang)}`}
      className="absolute bottom-3 grid h-6 -translate-x-1/2 cursor-grab touch-none place-items-center select-none before:absolute before:inset-0 active:cursor-grabbing pointer-coarse:before:-inset-y-2.5"
      style={props.firstStyle}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        heldRef.current = null;
      }}
      onKeyDown={onKeyDown}
    >
      <span className="absolute inset-x-0 h-[3px] bg-ink/55" />
      <span className="relative h-2.5 w-7 max-w-full rounded-full border-[1.5px] border-ink bg-paper" />
    </div>
  );
}
