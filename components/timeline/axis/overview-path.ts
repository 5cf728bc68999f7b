import { totalOf } from "@/lib/domain/kind-counts";
import type { Axis } from "@/lib/playback/axis";
import type { TimelineBar } from "./timeline-dock-props";

/**
 * The bars as one path in a drawing as wide as `limits` has days and 1 high, y down. Heights go by the root of the count:
 * beside months of fifty, months of one are still seen.
 */
export function overviewPath(bars: readonly TimelineBar[], limits: Axis): string {
  const most = Math.max(1, ...bars.map(({ counts }) => totalOf(counts)));
  return bars
    .map((bar) => {
      const height = +Math.sqrt(totalOf(bar.counts) / most).toFixed(3);
      const days = bar.to - bar.from + 1;
      return `M${bar.from - limits.from} ${+(1 - height).toFixed(3)}h${days - 4}v${height}h${4 - days}z`;
    })
    .join("");
}
