"use client";

import type { TimeBounds } from "@/components/state/moment-commands";
import { useChanging } from "@/components/state/use-changing.client";
import type { TimelineDockProps } from "@/components/timeline/axis/timeline-dock-props";
import type { Moment } from "@/lib/view/view";
import type { Workspace } from "./use-workspace.client";
import type { WorkspaceCommands } from "./workspace-commands";

interface DockInput extends Pick<Workspace<Moment>, "look" | "shownDay" | "playing"> {
  readonly bounds: TimeBounds;
  readonly commands: WorkspaceCommands;
}

/** What a timeline shows of a workspace, and what it asks for. */
export function useDock({ look, shownDay, playing, bounds, commands }: DockInput) {
  const { span, speed, loop, backwards, skip } = look;
  const windowDays = useChanging(commands.windowDays);
  return {
    dayStore: shownDay,
    axis: look.axis ?? bounds.whole,
    limits: bounds.axis,
    dayLimits: bounds.days,
    campaign: bounds.whole,
    playing,
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
