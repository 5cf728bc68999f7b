"use client";

import { memo, useCallback, useMemo } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfDay } from "@/components/atlas-page/state/view-changes";
import { KIND_SERIES } from "@/components/timeline/axis/timeline-series";
import { TimelineDock } from "@/components/timeline/timeline-dock.client";
import { useDock } from "@/components/workspace/use-dock.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import type { Day } from "@/lib/domain/day";
import { NO_KIND_COUNTS } from "@/lib/domain/kind-counts";
import { valueText } from "@/lib/playback/value-text";
import { sceneOf } from "@/lib/scene/scene-of";
import { AFTER } from "@/lib/view/default-view";

/** Transport, span and the days, wired to the view and the clock. */
export const TimelinePane = memo(function TimelinePane({
  workspace,
}: {
  readonly workspace: DatasetWorkspace;
}) {
  const { look, scenes, dataset } = workspace;
  const { plan, timeline, sceneStore } = scenes;
  const { day } = useScene(scenes);
  const dock = useDock(workspace);
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
  return (
    <TimelineDock
      {...dock}
      item="incident"
      day={day}
      after={AFTER}
      series={KIND_SERIES[look.lang]}
      bars={timeline.bars}
      overview={timeline.overview}
      uncovered={timeline.uncovered}
      coverage={timeline.coverage}
      flags={flags}
      valueText={spoken}
      countsAt={(of) => timeline.dayCounts.get(of) ?? NO_KIND_COUNTS}
      lang={look.lang}
      hrefForDay={(of) => hrefOfDay(look, of)}
    />
  );
});
