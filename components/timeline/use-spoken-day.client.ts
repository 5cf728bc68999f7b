"use client";

import { type RefObject, useLayoutEffect } from "react";
import { type SliderValue, valueAttributes } from "@/components/ui/use-grip.client";
import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import type { ShownDay } from "@/lib/playback/shown-day";

interface SpokenDay {
  readonly slider: RefObject<HTMLElement | null>;
  readonly readout: RefObject<HTMLElement | null>;
  readonly bounds: Axis;
  readonly valueText: (day: Day) => string;
  readonly readoutText: (day: Day) => string;
}

/** What a slider from `bounds` says of a day. Bounds give way to a day beyond them. */
export function spokenDay(day: Day, bounds: Axis, valueText: (day: Day) => string): SliderValue {
  return {
    min: Math.min(bounds.from, day),
    max: Math.max(bounds.to, day),
    now: day,
    text: valueText(day),
  };
}

/** Keeps the slider's words and its readout at the day of the store, day by day, past React. */
export function useSpokenDay(
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
