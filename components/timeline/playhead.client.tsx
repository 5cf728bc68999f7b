"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Axis } from "@/lib/playback/axis";
import { dayAfterKey } from "@/lib/playback/slider-key";
import type { TimelineDockProps } from "./timeline-dock-props";
import { useCurrentDay } from "./use-current-day.client";

type PlayheadProps = Pick<TimelineDockProps, "dayStore" | "day" | "lang" | "valueText" | "onDay"> & {
  readonly bounds: Axis;
  readonly name: string;
  readonly gripRef: Ref<HTMLDivElement>;
};

/**
 * The day above its line: what is read, dragged and focused is one thing. Where the axis does not show the day it waits
 * at the edge and points to it.
 */
export function Playhead(props: PlayheadProps) {
  const { bounds, lang } = props;
  const current: Day = useCurrentDay(props.dayStore, props.day);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(current, event.key, event.shiftKey, bounds);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    props.onDay(next, { settled: true });
  };
  return (
    <div
      ref={props.gripRef}
      role="slider"
      tabIndex={0}
      aria-label={props.name}
      aria-orientation="horizontal"
      aria-valuemin={Math.min(bounds.from, current)}
      aria-valuemax={Math.max(bounds.to, current)}
      aria-valuenow={current}
      aria-valuetext={props.valueText(current)}
      className="numeral absolute top-0 left-0 flex h-6 w-27 translate-x-[calc(clamp(3.375rem,var(--at)*1cqi,100cqi-3.375rem)-50%)] before:absolute before:inset-x-0 before:-inset-y-2.5 cursor-grab touch-pan-y items-center justify-center rounded-full bg-accent text-[13px] ring-3 ring-paper font-semibold whitespace-nowrap text-accent-ink select-none active:cursor-grabbing"
      onKeyDown={onKeyDown}
    >
      {current < bounds.from && <ChevronLeft aria-hidden size={14} className="-ms-1.5" />}
      <bdi>
        {formatDay(current, lang, "short")} {formatDay(current, lang, "year")}
      </bdi>
      {current > bounds.to && <ChevronRight aria-hidden size={14} className="-me-1.5" />}
    </div>
  );
}
