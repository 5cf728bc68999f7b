"use client";

import { useMemo, useRef } from "react";
import { TimelineDock } from "@/components/timeline/timeline-dock.client";
import type { DayCounts, TimelineBar } from "@/components/timeline/timeline-dock-props";
import { addDays, clampDay, type Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { type DayBar, dayBars } from "@/lib/own-data/day-bars";
import { ownSlice } from "@/lib/own-data/own-view";
import { switchedSpan } from "@/lib/playback/span-edge";
import { countText } from "./count-text";
import type { OwnAtlas } from "./use-own-atlas.client";

const MAX_BARS = 190;
const WINDOW_DAYS = 30;

// The atlas's own kinds mean nothing here: all rows of a day are one bar.
const countsOf = (other: number): DayCounts => ({ attack: 0, "us-strike": 0, interception: 0, other });
const barOf = ({ from, to, count }: DayBar): TimelineBar => ({ from, to, counts: countsOf(count) });

/** The atlas's own timeline over the days of a file. */
export function OwnTimeline({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, view, clock, playing, shownDay, limits } = atlas;
  const { table } = reading;
  const axis = view.axis ?? limits;
  const windowDays = useRef(WINDOW_DAYS);
  const { dayCounts: days } = atlas;
  const bars = useMemo(() => dayBars(days, axis, MAX_BARS).map(barOf), [days, axis]);
  const overview = useMemo(() => dayBars(days, limits, 1).map(barOf), [days, limits]);
  const rowsOn = (day: Day) => days.counts[day - days.first] ?? 0;
  const goTo = (day: Day) => {
    const to = clampDay(day, limits.from, limits.to);
    if (playing) clock.seek(to);
    else store.set({ day: to });
  };
  const pause = () => {
    const day = shownDay.day();
    clock.pause();
    store.set({ day });
  };
  const stepRow = (direction: 1 | -1) => {
    if (playing) pause();
    let day = addDays(store.get().day, direction);
    while (day >= limits.from && day <= limits.to && rowsOn(day) === 0) day = addDays(day, direction);
    goTo(day);
  };
  return (
    <TimelineDock
      dayStore={shownDay}
      day={view.day}
      span={view.span}
      axis={axis}
      limits={limits}
      dayLimits={limits}
      campaign={limits}
      bars={bars}
      overview={overview}
      uncovered={[]}
      flags={[]}
      playing={playing}
      speed={view.speed}
      loop={view.loop}
      backwards={view.backwards}
      skip={view.skip}
      valueText={(day) => {
        const { lo, hi } = ownSlice(table, day, view.span);
        return `${formatDay(day, "en", "long")}: ${countText(hi - lo, "row")}`;
      }}
      countsAt={(day) => countsOf(rowsOn(day))}
      countWords={({ other }) => countText(other, "row")}
      lang="en"
      hrefForDay={() => "#"}
      onDay={(day) => goTo(day)}
      onSpan={(span) => store.set({ span })}
      onRange={({ start, day }) => {
        if (playing) clock.pause();
        store.set({ day, span: { type: "range", start } });
      }}
      onSpanType={(type) => {
        if (view.span.type === "window") windowDays.current = view.span.days;
        store.set({ span: switchedSpan(type, view.span, shownDay.day(), axis, windowDays.current) });
      }}
      onAxis={(next) => store.set({ axis: next })}
      onPlay={() => {
        clock.seek(store.get().day);
        clock.play();
      }}
      onPause={pause}
      onSpeed={(speed) => store.set({ speed })}
      onLoop={(loop) => store.set({ loop })}
      onBackwards={(backwards) => store.set({ backwards })}
      onSkip={(skip) => store.set({ skip })}
      onStepIncident={stepRow}
      onStepDay={(direction) => goTo(addDays(shownDay.day(), direction))}
    />
  );
}
