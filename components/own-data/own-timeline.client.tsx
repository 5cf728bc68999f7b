"use client";

import { useMemo, useSyncExternalStore } from "react";
import { TimelineDock } from "@/components/timeline/timeline-dock.client";
import type { DayCounts, TimelineBar } from "@/components/timeline/timeline-dock-props";
import { useDock } from "@/components/workspace/use-dock.client";
import { barsOf } from "@/lib/collection/bars";
import type { Mask } from "@/lib/collection/mask";
import { sliceOf } from "@/lib/collection/slice";
import { formatDay } from "@/lib/domain/format-day";
import { countText } from "@/lib/own-data/count-text";
import { ownSlice } from "@/lib/own-data/own-view";
import type { Axis } from "@/lib/playback/axis";
import type { OwnAtlas } from "./use-own-atlas.client";
import type { OwnCommands } from "./use-own-commands.client";

const MAX_BARS = 190;

// The atlas's own kinds mean nothing here: all rows of a day are one bar.
const countsOf = (other: number): DayCounts => ({ attack: 0, "us-strike": 0, interception: 0, other });

function rowBars(days: Int32Array, mask: Mask, axis: Axis, most: number): TimelineBar[] {
  const bars = barsOf(days, (slice) => [mask.count(slice)], axis, most);
  return bars.map(({ from, to, counts: [count = 0] }) => ({ from, to, counts: countsOf(count) }));
}

export interface OwnTimelineProps {
  readonly atlas: OwnAtlas;
  readonly commands: OwnCommands;
}

/** The atlas's own timeline over the days of a file. */
export function OwnTimeline({ atlas, commands }: OwnTimelineProps) {
  const { reading, store, view, playing, shownDay, limits, mask } = atlas;
  const { table } = reading;
  const axis = view.axis ?? limits;
  const dayOf = () => store.get().day;
  const day = useSyncExternalStore(store.subscribe, dayOf, dayOf);
  const dock = useDock(view, commands);
  const bars = useMemo(() => rowBars(table.days, mask, axis, MAX_BARS), [table, mask, axis]);
  const overview = useMemo(() => rowBars(table.days, mask, limits, 1), [table, mask, limits]);
  return (
    <TimelineDock
      {...dock}
      dayStore={shownDay}
      day={day}
      axis={axis}
      limits={limits}
      dayLimits={limits}
      campaign={limits}
      bars={bars}
      plainBars
      overview={overview}
      uncovered={[]}
      flags={[]}
      playing={playing}
      valueText={(day) => {
        const count = mask.count(ownSlice(table, day, view.span));
        return `${formatDay(day, "en", "long")}: ${countText(count, "row")}`;
      }}
      countsAt={(day) => countsOf(mask.count(sliceOf(table.days, day, day)))}
      countWords={({ other }) => countText(other, "row")}
      lang="en"
      hrefForDay={() => "#"}
    />
  );
}
