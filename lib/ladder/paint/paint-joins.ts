import type { SheetColours } from "@/lib/export/page/sheet-colours";
import { joinsOf } from "@/lib/ladder/joins";
import type { Rung } from "@/lib/ladder/ladder";
import { short } from "@/lib/static-map/svg/drawing-units";

/** Where a rung is drawn. */
export interface Box {
  readonly onLeft: boolean;
  /** x of its edge to the line of time. */
  readonly edge: number;
  readonly top: number;
  /** Of what it says. */
  readonly bottom: number;
  /** Of its row: its date may reach further down. */
  readonly foot: number;
}

interface Layout {
  readonly colours: SheetColours;
  /** x of the line of time. */
  readonly middle: number;
  readonly spinePx: number;
}

/** Between lines that run side by side in a gutter. */
const STEP_PX = 6;

/**
 * From the foot of what was answered across the line of time, down before the lane of the answers, and into its answer; dashed where a
 * source says no more than that it answered all since then.
 */
export function paintJoins(
  rungs: readonly Rung[],
  boxes: readonly Box[],
  { colours, middle, spinePx }: Layout,
): string {
  const out: string[] = [];
  for (const { from, to, isSince, slot } of joinsOf(rungs)) {
    const end = boxes[to];
    const starts = from.flatMap((at) => boxes[at] ?? []);
    if (!end) continue;
    const way = end.onLeft ? -1 : 1;
    const x = middle + way * (spinePx / 2 + 3 + slot * STEP_PX);
    const y = end.top + 12;
    const lines = starts.map(({ edge, bottom, foot }) => {
      const under = short(foot + 4 + slot * 3);
      return `M${short(edge + way * 5)} ${short(bottom - 8)}V${under}H${short(x)}V${short(y)}`;
    });
    const tip = end.edge - way * 2;
    const d = `${lines.join("")}M${short(x)} ${short(y)}H${short(tip)}`;
    const head = `M${short(tip - way * 6)} ${short(y - 4)}L${short(tip)} ${short(y)}L${short(tip - way * 6)} ${short(y + 4)}`;
    const dash = isSince ? ' stroke-dasharray="2 3"' : "";
    out.push(
      `<path d="${d}" fill="none" stroke="${colours.ink}" stroke-width="1.5"${dash}/><path d="${head}" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>`,
    );
  }
  return out.join("");
}
