"use client";

import { memo, useRef } from "react";
import { sliderProps, useHold } from "@/components/ui/use-grip.client";
import { dayParts, firstOfMonth } from "@/lib/domain/calendar";
import { clampDay, type Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { type Axis, axisDays, axisScale, panAxis } from "@/lib/playback/axis";
import { overviewPath } from "./overview-path";
import type { TimelineDockProps, WithWords } from "./timeline-dock-props";
import { widthPercent, xPercent } from "./x-percent";

/** Less of the strip has no room for a year's number. */
const LEAST_YEAR_SHARE = 0.04;

/** The years of the strip and where they begin in it, without a first one that is too short for its number. */
function yearsOf(limits: Axis): { readonly year: number; readonly from: Day }[] {
  const [first, last] = [dayParts(limits.from).year, dayParts(limits.to).year];
  const { shareOf } = axisScale(limits);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).flatMap((year) => {
    const from = clampDay(firstOfMonth(year, 1), limits.from, limits.to);
    const isLast = year === last;
    return isLast || shareOf(firstOfMonth(year + 1, 1)) - shareOf(from) >= LEAST_YEAR_SHARE
      ? [{ year, from }]
      : [];
  });
}

/** All the years in a strip, with the days of the chart marked in it: drag the mark, or press where it should go. */
export const AxisOverview = memo(function AxisOverview(
  props: Pick<TimelineDockProps, "axis" | "limits" | "bars" | "lang" | "onAxis"> & WithWords,
) {
  const { axis, limits, bars, words, lang, onAxis } = props;
  const stripRef = useRef<HTMLDivElement>(null);
  const daysPerPx = () => axisDays(limits) / (stripRef.current?.clientWidth || 1);
  const isAll = axis.from <= limits.from && axis.to >= limits.to;

  const hold = useHold<{ readonly x: number; readonly axis: Axis }>({
    take(press) {
      const box = press.currentTarget.getBoundingClientRect();
      const at = axisScale(limits).dayAt((press.clientX - box.left) / box.width);
      const onMark = at >= axis.from && at <= axis.to;
      const held = onMark ? axis : panAxis(axis, at - (axis.from + axis.to) / 2, limits);
      if (!onMark) onAxis(held);
      return { x: press.clientX, axis: held };
    },
    move(held, press) {
      const next = panAxis(held.axis, (press.clientX - held.x) * daysPerPx(), limits);
      if (next.from !== axis.from || next.to !== axis.to) onAxis(next);
    },
  });
  const afterKey = (key: string) => {
    const length = axisDays(axis);
    const steps: Record<string, number> = {
      ArrowLeft: -Math.ceil(length / 10),
      ArrowDown: -Math.ceil(length / 10),
      ArrowRight: Math.ceil(length / 10),
      ArrowUp: Math.ceil(length / 10),
      PageUp: length,
      PageDown: -length,
      Home: limits.from - axis.from,
      End: limits.to - axis.to,
    };
    const step = steps[key];
    return step === undefined ? null : panAxis(axis, step, limits);
  };
  const value = {
    min: limits.from,
    max: limits.to,
    now: axis.from,
    text: `${formatDay(axis.from, lang, "long")} – ${formatDay(axis.to, lang, "long")}`,
  };

  return (
    <div
      ref={stripRef}
      dir="ltr"
      className="relative h-6 w-full cursor-pointer touch-pan-y select-none pointer-coarse:before:absolute pointer-coarse:before:-inset-y-2.5 pointer-coarse:before:inset-x-0"
      {...hold}
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${axisDays(limits)} 1`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full border-b border-rule-2 fill-ink-2/60"
      >
        <path d={overviewPath(bars, limits)} />
      </svg>
      {yearsOf(limits).map(({ year, from }) => (
        <div
          key={year}
          aria-hidden="true"
          className="numeral pointer-events-none absolute inset-y-0 border-s border-rule ps-1 text-[11px] leading-4 text-ink-2"
          style={{ left: xPercent(from, limits) }}
        >
          {year}
        </div>
      ))}
      <div
        aria-hidden="true"
        className={`pointer-events-none absolute -inset-y-px min-w-2 rounded-sm border-[1.5px] border-ink bg-ink/8 ${isAll ? "opacity-40" : ""}`}
        style={{ left: xPercent(axis.from, limits), width: widthPercent(axis, limits) }}
      />
      <div
        {...sliderProps(words.visibleDays, value, { afterKey, onValue: onAxis })}
        className={`absolute -inset-y-px min-w-6 -translate-x-1/2 rounded-sm ${isAll ? "" : "cursor-grab active:cursor-grabbing"}`}
        style={{
          left: xPercent((axis.from + axis.to + 1) / 2, limits),
          width: widthPercent(axis, limits),
        }}
      />
    </div>
  );
});
