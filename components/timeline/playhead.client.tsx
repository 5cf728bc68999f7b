"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { type RefObject, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { MarkStyle } from "@/components/timeline/axis/mark-styles";
import type { ChartPartProps } from "@/components/timeline/axis/timeline-dock-props";
import { type SliderValue, sliderProps, valueAttributes } from "@/components/ui/use-grip.client";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Axis } from "@/lib/playback/axis";
import type { ShownDay } from "@/lib/playback/shown-day";
import { dayAfterKey } from "@/lib/playback/slider-key";

interface SpokenDay {
  readonly slider: RefObject<HTMLElement | null>;
  readonly readout: RefObject<HTMLElement | null>;
  readonly bounds: Axis;
  readonly valueText: (day: Day) => string;
  readonly readoutText: (day: Day) => string;
}

interface PlayheadProps extends ChartPartProps {
  readonly gripRef: RefObject<HTMLDivElement | null>;
  /** As the page was sent. */
  readonly firstStyle: MarkStyle;
}

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
  const { dayStore, day, axis: bounds, lang, valueText, gripRef } = props;
  const readoutRef = useRef<HTMLElement>(null);
  const readoutText = (of: Day) => `${formatDay(of, lang, "short")} ${formatDay(of, lang, "year")}`;
  const side = useSyncExternalStore(
    dayStore.subscribe,
    () => sideOf(dayStore.day(), bounds),
    () => sideOf(day, bounds),
  );
  useSpokenDay(dayStore, { slider: gripRef, readout: readoutRef, bounds, valueText, readoutText });
  const slider = sliderProps(props.words.slider, spokenDay(day, bounds, valueText), {
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

/** What a slider from `bounds` says of a day. Bounds give way to a day beyond them. */
function spokenDay(day: Day, bounds: Axis, valueText: (day: Day) => string): SliderValue {
  return {
    min: Math.min(bounds.from, day),
    max: Math.max(bounds.to, day),
    now: day,
    text: valueText(day),
  };
}

/** Keeps the slider's words and its readout at the day of the store, day by day, past React. */
function useSpokenDay(
  dayStore: ShownDay,
  { slider, readout, bounds, valueText, readoutText }: SpokenDay,
): void {
  useLayoutEffect(() => {
    let said: Day | null = null;
    const say = () => {
      const day = dayStore.day();
      if (day === said) return;
      said = day;
      for (const [name, value] of Object.entries(valueAttributes(spokenDay(day, bounds, valueText)))) {
        if (slider.current?.getAttribute(name) !== String(value))
          slider.current?.setAttribute(name, String(value));
      }
      const text = readoutText(day);
      const words = readout.current?.firstChild;
      if (words && words.nodeValue !== text) words.nodeValue = text;
    };
    say();
    return dayStore.subscribe(say);
  });
}
