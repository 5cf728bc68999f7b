"use client";

import { useChanging } from "@/components/state/use-changing.client";
import type { TimelineDockProps } from "@/components/timeline/axis/timeline-dock-props";
import type { Moment } from "@/lib/view/view";
import type { WorkspaceCommands } from "./workspace-commands";

/** What a timeline shows of the moment, and what it asks for. */
export function useDock(
  { span, speed, loop, backwards, skip }: Omit<Moment, "day">,
  commands: WorkspaceCommands,
) {
  const windowDays = useChanging(commands.windowDays);
  return {
    span,
    windowDays,
    speed,
    loop,
    backwards,
    skip,
    onDay: commands.goToDay,
    onSpan: (span) => commands.change({ span }),
    onRange: commands.showRange,
    onSpanType: commands.showSpan,
    onAxis: commands.showAxis,
    onPlay: commands.play,
    onPause: commands.pause,
    onSpeed: (speed) => commands.change({ speed }),
    onLoop: (loop) => commands.change({ loop }),
    onBackwards: (backwards) => commands.change({ backwards }),
    onSkip: (skip) => commands.change({ skip }),
    onStepItem: commands.stepItem,
    onStepDay: commands.stepDays,
  } satisfies Partial<TimelineDockProps>;
}
