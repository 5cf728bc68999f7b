"use client";

import { memo } from "react";
import { DateButton } from "@/components/atlas-page/header/date-button.client";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { isFiltered } from "@/components/atlas-page/state/view-changes";
import { DayHeadline } from "@/components/incident/day/day-headline";
import { readingOn } from "@/components/timeline/timeline-facts";
import { useScene } from "@/components/workspace/use-scenes.client";
import { totalOf } from "@/lib/domain/kind-counts";
import { aboutText } from "@/lib/scene/counts/headline-text";
import { originCounts, originWords } from "@/lib/scene/origins/origin-counts";
import { describeSpan } from "@/lib/view/span/describe-span";
import { TallyPane } from "./tally-pane.client";

/** The day on the screen and what it holds. */
export const HeadlinePane = memo(function HeadlinePane({
  workspace,
}: {
  readonly workspace: DatasetWorkspace;
}) {
  const { look, scenes } = workspace;
  const { plan, timeline } = scenes;
  const scene = useScene(scenes, "soon");
  const { day } = scene;
  const onDay = timeline.dayCounts.get(day);
  return (
    <>
      <p className="px-5 pt-3 text-xs leading-4 text-ink-2 max-md:pt-0 lg:hidden [[data-detent=collapsed]_&]:hidden">
        {aboutText(look.lang)}
      </p>
      <DayHeadline
        day={day}
        spanText={describeSpan({ day, span: look.span }, plan.dayExtent, look.lang)}
        counts={scene.counts}
        total={scene.total}
        launched={originWords(originCounts(plan, scene), look.lang, { withAreas: false })}
        onDay={onDay ? totalOf(onDay) : 0}
        dayOnly={look.span.type === "day"}
        {...readingOn(timeline, day)}
        filtered={isFiltered(look.filters)}
        known={look.known}
        lang={look.lang}
        dateControl={(date, heading) => (
          <DateButton workspace={workspace} day={day} wrap={heading}>
            {date}
          </DateButton>
        )}
      />
      <TallyPane workspace={workspace} day={day} />
    </>
  );
});
