"use client";

import { memo, useCallback, useMemo } from "react";
import { useChanging } from "@/components/state/use-changing.client";
import { TimelineDock } from "@/components/timeline/timeline-dock.client";
import { NO_COUNTS } from "@/components/timeline/timeline-facts";
import type { Day } from "@/lib/domain/day";
import { type Axis, axisShowing } from "@/lib/playback/axis";
import { valueText } from "@/lib/playback/value-text";
import { sceneOf } from "@/lib/scene/scene-of";
import { AFTER, CAMPAIGN } from "@/lib/view/default-view";
import { axisBounds } from "@/lib/view/link-context";
import { viewAxis } from "@/lib/view/view-axis";
import type { Atlas } from "./use-atlas.client";
import { useScene } from "./use-scenes.client";
import { hrefOfDay } from "./view-changes";

export interface TimelinePaneProps {
  readonly atlas: Atlas;
}

/** Transport, span and the days, wired to the view and the clock. */
export const TimelinePane = memo(function TimelinePane({ atlas }: TimelinePaneProps) {
  const { look, scenes, shownDay, commands, limits, playing, dataset } = atlas;
  const { plan, timeline, sceneStore } = scenes;
  const { day } = useScene(scenes);
  const windowDays = useChanging(commands.windowDays);
  const axis = look.axis ?? CAMPAIGN;
  const axisLimits = useMemo(() => {
    const { first, last } = axisBounds({ firstDay: limits.from, lastDay: limits.to });
    return { from: first, to: last };
  }, [limits]);
  const flags = useMemo(
    () => timeline.flags.map((flag) => ({ ...flag, label: flag.label[look.lang] })),
    [timeline, look.lang],
  );
  // Until the dataset is here, only the day of the link can be spoken with its counts.
  const spoken = useCallback(
    (of: Day) => {
      const shown = sceneStore.get();
      const { counts } = shown.day === of || !dataset ? shown : sceneOf(plan, of);
      return valueText(of, look.span, counts, look.lang);
    },
    [dataset, plan, sceneStore, look.span, look.lang],
  );
  const changeAxis = useCallback((next: Axis) => commands.change({ axis: viewAxis(next) }), [commands]);
  const reveal = (to: Day) => {
    const showing = axisShowing(axis, to, axisLimits);
    if (showing !== axis) commands.change({ axis: showing });
  };
  const goTo = (to: Day) => {
    commands.goToDay(to);
    reveal(to);
  };
  return (
    <TimelineDock
      dayStore={shownDay}
      day={day}
      span={look.span}
      windowDays={windowDays}
      axis={axis}
      limits={axisLimits}
      dayLimits={limits}
      campaign={CAMPAIGN}
      after={AFTER}
      bars={timeline.bars}
      overview={timeline.overview}
      uncovered={timeline.uncovered}
      coverage={timeline.coverage}
      flags={flags}
      playing={playing}
      speed={look.speed}
      loop={look.loop}
      backwards={look.backwards}
      skip={look.skip}
      valueText={spoken}
      countsAt={(of) => timeline.dayCounts.get(of) ?? NO_COUNTS}
      lang={look.lang}
      hrefForDay={(of) => hrefOfDay(look, of)}
      onDay={goTo}
      onSpan={(span) => commands.change({ span })}
      onRange={(range) => {
        commands.showRange(range);
        reveal(range.day);
      }}
      onSpanType={commands.showSpan}
      onAxis={changeAxis}
      onPlay={commands.play}
      onPause={commands.pause}
      onSpeed={(speed) => commands.change({ speed })}
      onLoop={(loop) => commands.change({ loop })}
      onBackwards={(backwards) => commands.change({ backwards })}
      onSkip={(skip) => commands.change({ skip })}
      onStepIncident={commands.stepIncident}
      onStepDay={commands.stepDays}
    />
  );
});
