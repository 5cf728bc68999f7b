import { totalOf } from "@/lib/domain/kind-counts";
import type { Axis } from "@/lib/playback/axis";
import { blockPath } from "@/lib/signs/block-path";
import type { TimelineBar } from "./timeline-dock-props";
import type { TimelineSeries } from "./timeline-series";

/** Counts that are still read one by one, as blocks; above, a kind is one piece. */
const MAX_BLOCKS = 14;
const MIN_HEIGHT = 5;
/** Parts of a day's width, and of an incident's height, that stay empty beside and above a block. */
const GAP_X = 0.16;
const GAP_Y = 0.13;
/** Paper between kinds that are one piece each, and the edge of a hollow one, as shares of the drawing's height. */
const KIND_GAP = 0.014;
const MOST_EDGE = 0.022;
/** A bar of one incident beside bars of hundreds still takes this share of the height. */
const MIN_SHARE = 0.045;

export interface BarShapes {
  /** The drawing's width in days and height in incidents. */
  readonly width: number;
  readonly height: number;
  /** One path for each series, y down, stacked from the ground. */
  readonly paths: readonly string[];
}

/** How high a bar stands in a drawing of that height, in incidents: a low one is raised so that it can be seen at all. */
export function barHeight(bar: TimelineBar, height: number): number {
  const total = totalOf(bar.counts);
  return total === 0 ? 0 : Math.max(total, height * MIN_SHARE);
}

/**
 * The bars that reach into the axis, drawn in its own units: series one over the other with paper between them, each filled its own way.
 */
export function barShapes(
  bars: readonly TimelineBar[],
  axis: Axis,
  series: readonly Pick<TimelineSeries, "fill">[],
): BarShapes {
  const shown = bars.filter((bar) => bar.to >= axis.from && bar.from <= axis.to);
  const height = Math.max(MIN_HEIGHT, ...shown.map(({ counts }) => totalOf(counts)));
  const inBlocks = height <= MAX_BLOCKS;
  const paths = series.map(() => "");
  for (const bar of shown) {
    const days = bar.to - bar.from + 1;
    const gap = GAP_X * days;
    const total = totalOf(bar.counts);
    const raise = total === 0 ? 1 : barHeight(bar, height) / total;
    let ground = 0;
    series.forEach(({ fill }, index) => {
      const count = bar.counts[index] ?? 0;
      const [pieces, size] = inBlocks ? [count, raise] : [Math.min(count, 1), count * raise];
      const gapY = inBlocks ? GAP_Y : series.length === 1 ? 0 : Math.min(size * 0.3, height * KIND_GAP);
      for (let piece = 0; piece < pieces; piece++) {
        const block = {
          x: bar.from - axis.from + gap / 2,
          y: height - ground - size + gapY,
          width: days - gap,
          height: size - gapY,
        };
        paths[index] += blockPath(fill, block, height * MOST_EDGE);
        ground += size;
      }
    });
  }
  return { width: axis.to - axis.from + 1, height, paths };
}
