import { memo } from "react";
import type { Axis } from "@/lib/playback/axis";
import { barHeight } from "./bar-shapes";
import type { TimelineBar } from "./timeline-dock-props";
import { xPercent } from "./x-percent";

/** A dot above each bar in which people were reported killed. `height` is the drawing's, in incidents. */
export const DeathMarks = memo(function DeathMarks(props: {
  readonly bars: readonly TimelineBar[];
  readonly axis: Axis;
  readonly height: number;
}) {
  const { bars, axis, height } = props;
  const middleOf = (bar: TimelineBar) => (bar.from + bar.to + 1) / 2;
  return bars
    .filter((bar) => (bar.killed ?? 0) > 0 && middleOf(bar) >= axis.from && middleOf(bar) <= axis.to + 1)
    .map((bar) => (
      <div
        key={bar.from}
        className="death-mark pointer-events-none absolute size-[3px] @[480px]/chart:size-1 @[900px]/chart:size-[5px] -translate-x-1/2 rounded-full bg-ink"
        style={{
          left: xPercent(middleOf(bar), axis),
          bottom: `calc(${((barHeight(bar, height) / height) * 100).toFixed(2)}% + 3px)`,
        }}
      />
    ));
});
