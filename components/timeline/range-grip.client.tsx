"use client";

import { useSyncExternalStore } from "react";
import type { MarkStyle } from "@/components/timeline/axis/mark-styles";
import type { ChartPartProps } from "@/components/timeline/axis/timeline-dock-props";
import { sliderProps, useHold } from "@/components/ui/use-grip.client";
import type { Day } from "@/lib/domain/day";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { formatDay } from "@/lib/domain/format-day";
import { axisDays, axisScale } from "@/lib/playback/axis";
import { movedRange, type RangeDays, rangeEnds } from "@/lib/playback/range-days";
import type { ShownDay } from "@/lib/playback/shown-day";
import { dayAfterKey } from "@/lib/playback/slider-key";

/** What moves less has been pressed, not dragged. */
const SLOP_PX = 4;

interface Held {
  readonly x: number;
  readonly range: RangeDays;
  moved: boolean;
}

/** The ground between the ends of a range: takes the range elsewhere as a whole, by dragging or by keys. A press goes to the day under it. */
export function RangeGrip(
  props: ChartPartProps & {
    /** As the page was sent. */
    readonly firstStyle: MarkStyle;
    readonly start: Day;
  },
) {
  const { chartRef, start, axis, dayLimits: limits, words, lang, onRange } = props;
  const current = useCurrentDay(props.dayStore, props.day);
  const range = { start, day: current };
  const { from, to } = rangeEnds(range);
  const hold = useHold<Held>({
    take(press) {
      if (press.shiftKey) return null;
      press.stopPropagation();
      return { x: press.clientX, range, moved: false };
    },
    move(held, press) {
      const box = chartRef.current?.getBoundingClientRect();
      if (!box) return;
      held.moved ||= Math.abs(press.clientX - held.x) > SLOP_PX;
      if (!held.moved) return;
      const next = movedRange(held.range, ((press.clientX - held.x) / box.width) * axisDays(axis), limits);
      if (next.day !== current || next.start !== start) onRange(next);
    },
    release(held, press) {
      const box = chartRef.current?.getBoundingClientRect();
      if (held.moved || !box) return;
      props.onDay(axisScale(axis).dayAt((press.clientX - box.left) / box.width), { settled: true });
    },
  });
  const value = {
    min: limits.from,
    max: limits.to,
    now: from,
    text: `${formatDay(from, lang, "long")} – ${formatDay(to, lang, "long")}, ${daysPhrase(to - from + 1, lang)}`,
  };
  const afterKey = (key: string, shift: boolean) => {
    const next = dayAfterKey(from, key, shift, limits);
    return next === null ? null : movedRange(range, key === "End" ? limits.to - to : next - from, limits);
  };
  return (
    <div
      data-ground=""
      data-mark="range"
      {...sliderProps(words.wholeRange, value, { afterKey, onValue: onRange })}
      {...hold}
      className="absolute bottom-3 grid h-6 -translate-x-1/2 cursor-grab touch-none place-items-center select-none before:absolute before:inset-0 active:cursor-grabbing pointer-coarse:before:-inset-y-2.5"
      style={props.firstStyle}
    >
      <span className="absolute inset-x-0 h-[3px] bg-ink/55" />
      <span className="relative h-2.5 w-7 max-w-full rounded-full border-[1.5px] border-ink bg-paper" />
    </div>
  );
}

/** The whole day of the playhead: changes once a day, not once a frame. */
function useCurrentDay(dayStore: ShownDay, serverDay: Day): Day {
  return useSyncExternalStore(
    dayStore.subscribe,
    () => dayStore.day(),
    () => serverDay,
  );
}
