import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { Axis } from "@/lib/playback/axis";
import { KIND_FILLS } from "@/lib/signs/kind-fills";
import { blockPath } from "./block-path";
import type { TimelineBar } from "./timeline-dock-props";

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
  /** One path for each kind, y down, stacked from the ground in the order of the legend. */
  readonly paths: Readonly<Record<IncidentKind, string>>;
}

export function barTotal(bar: TimelineBar): number {
  return INCIDENT_KINDS.reduce((sum, kind) => sum + bar.counts[kind], 0);
}

/** How high a bar stands in a drawing of that height, in incidents: a low one is raised so that it can be seen at all. */
export function barHeight(bar: TimelineBar, height: number): number {
  const total = barTotal(bar);
  return total === 0 ? 0 : Math.max(total, height * MIN_SHARE);
}

/**
 * The bars that reach into the axis, drawn in its own units: kinds in the order of the legend with paper between them, each filled its
 * own way. `plain`: all solid, for bars that do not count kinds.
 */
export function barShapes(bars: readonly TimelineBar[], axis: Axis, plain = false): BarShapes {
  const shown = bars.filter((bar) => bar.to >= axis.from && bar.from <= axis.to);
  const height = Math.max(MIN_HEIGHT, ...shown.map(barTotal));
  const inBlocks = height <= MAX_BLOCKS;
  const paths: Record<IncidentKind, string> = { attack: "", "us-strike": "", interception: "", other: "" };
  for (const bar of shown) {
    const days = bar.to - bar.from + 1;
    const gap = GAP_X * days;
    const total = barTotal(bar);
    const raise = total === 0 ? 1 : barHeight(bar, height) / total;
    let ground = 0;
    for (const kind of INCIDENT_KINDS) {
      const count = bar.counts[kind];
      const [pieces, size] = inBlocks ? [count, raise] : [Math.min(count, 1), count * raise];
      const gapY = inBlocks ? GAP_Y : plain ? 0 : Math.min(size * 0.3, height * KIND_GAP);
      for (let piece = 0; piece < pieces; piece++) {
        const block = {
          x: bar.from - axis.from + gap / 2,
          y: height - ground - size + gapY,
          width: days - gap,
          height: size - gapY,
        };
        paths[kind] += blockPath(plain ? "solid" : KIND_FILLS[kind], block, height * MOST_EDGE);
        ground += size;
      }
    }
  }
  return { width: axis.to - axis.from + 1, height, paths };
}
