"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { type RefObject, useRef, useSyncExternalStore } from "react";
import { sliderProps } from "@/components/ui/use-grip.client";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Axis } from "@/lib/playback/axis";
import { dayAfterKey } from "@/lib/playback/slider-key";
import type { MarkStyle } from "./axis/mark-styles";
import type { TimelineDockProps } from "./axis/timeline-dock-props";
import { spokenDay, useSpokenDay } from "./use-spoken-day.client";

type PlayheadProps = Pick<TimelineDockProps, "dayStore" | "day" | "lang" | "valueText" | "onDay"> & {
  readonly bounds: Axis;
  readonly name: string;
  readonly gripRef: RefObject<HTMLDivElement | null>;
  /** As the page was sent. */
  readonly firstStyle: MarkStyle;
};

/** Whether a day lies before the axis, on it or after it. */
function sideOf(day: Day, bounds: Axis): "before" | "on" | "after" {
  if (day < bounds.from) return "before";
  return day > bounds.to ? "after" : "on";
}

/**
 * The day above its line: what is read, dragged and focused is one thing. Where the axis does not show the day it waits
 * at the edge and points to it. Follows the store past React; React knows the day at rest.
 */
export function Playhead(props: PlayheadProps) {
  const { dayStore, day, bounds, lang, valueText, gripRef } = props;
  const readoutRef = useRef<HTMLElement>(null);
  const readoutText = (of: Day) => `${formatDay(of, lang, "short")} ${formatDay(of, lang, "year")}`;
  const side = useSyncExternalStore(
    dayStore.subscribe,
    () => sideOf(dayStore.day(), bounds),
    () => sideOf(day, bounds),
  );
  useSpokenDay(dayStore, { slider: gripRef, readout: readoutRef, bounds, valueText, readoutText });
  const slider = sliderProps(props.name, spokenDay(day, bounds, valueText), {
    afterKey: (key, shift) => dayAfterKey(dayStore.day(), key, shift, bounds),
    onValue: (next) => props.onDay(next, { settled: true }),
  });
  return (
    <div
      ref={gripRef}
      data-mark="playhead"
      {...slider}
      className="numeral [contain:layout_size_style] absolute top-0 left-0 flex h-6 w-27 will-change-transform before:absolute before:inset-x-0 before:-inset-y-2.5 cursor-grab touch-pan-y items-center justify-center rounded-full bg-accent text-[13px] ring-3 ring-paper font-semibold whitespace-nowrap text-accent-ink select-none active:cursor-grabbing"
      style={props.firstStyle}
    >
      {side === "before" && <ChevronLeft aria-hidden size={14} className="-ms-1.5" />}
      <bdi ref={readoutRef}>{readoutText(day)}</bdi>
      {side === "after" && <ChevronRight aria-hidden size={14} className="-me-1.5" />}
    </div>
  );
}
