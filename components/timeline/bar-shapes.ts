import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { Axis } from "@/lib/playback/axis";
import type { TimelineBar } from "./timeline-dock-props";

/** Counts that are still read one by one, as blocks; above, a kind is one piece. */
const MAX_BLOCKS = 14;
const MIN_HEIGHT = 5;
/** Parts of a day's width, and of an incident's height, that stay empty beside and above a block. */
const GAP_X = 0.16;
const GAP_Y = 0.13;
/** A bar of one incident beside bars of hundreds still takes this share of the height. */
const MIN_SHARE = 0.045;

export interface BarShapes {
  /** The drawing's width in days and height in incidents. */
  readonly width: number;
  readonly height: number;
  /** One path for each kind, y down, stacked from the ground in the order of the legend. */
  readonly paths: Readonly<Record<IncidentKind, string>>;
}

function rect(x: number, y: number, width: number, height: number): string {
  return `M${+x.toFixed(2)} ${+y.toFixed(2)}h${+width.toFixed(2)}v${+height.toFixed(2)}h${-width.toFixed(2)}z`;
}

export function barTotal(bar: TimelineBar): number {
  return INCIDENT_KINDS.reduce((sum, kind) => sum + bar.counts[kind], 0);
}

/** How high a bar stands in a drawing of that height, in incidents: a low one is raised so that it can be seen at all. */
export function barHeight(bar: TimelineBar, height: number): number {
  const total = barTotal(bar);
  return total === 0 ? 0 : Math.max(total, height * MIN_SHARE);
}

/** The bars that reach into the axis, drawn in its own units. */
export function barShapes(bars: readonly TimelineBar[], axis: Axis): BarShapes {
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
      const gapY = inBlocks ? GAP_Y : 0;
      for (let piece = 0; piece < pieces; piece++) {
        paths[kind] += rect(
          bar.from - axis.from + gap / 2,
          height - ground - size + gapY,
          days - gap,
          size - gapY,
        );
        ground += size;
      }
    }
  }
  return { width: axis.to - axis.from + 1, height, paths };
}
