import type { Day } from "@/lib/domain/day";
import { type Axis, axisScale } from "./axis";

export interface Flag {
  readonly day: Day;
  readonly label: string;
}

export interface PlacedFlag extends Flag {
  /** On which side of its line the words stand; `null` where there is no room for them. */
  readonly side: "right" | "left" | null;
}

// IBM Plex Sans at 11 px, on the wide side.
const PX_PER_LETTER = 5.8;
const PADDING_PX = 6;

/**
 * The flags on the axis, earliest first, each with its words to the right of its line where they fit, else to the left,
 * so that words meet neither each other nor another flag's line. `widthPx` is the least width the axis may have.
 */
export function placeFlags(flags: readonly Flag[], axis: Axis, widthPx: number): PlacedFlag[] {
  const { shareOf } = axisScale(axis);
  const shown = flags
    .filter((flag) => flag.day >= axis.from && flag.day <= axis.to)
    .sort((a, b) => a.day - b.day)
    .map((flag) => ({ flag, x: shareOf(flag.day + 0.5) * widthPx }));
  let takenTo = 0;
  return shown.map(({ flag, x }, place) => {
    const width = flag.label.length * PX_PER_LETTER + PADDING_PX;
    const nextX = shown[place + 1]?.x ?? widthPx;
    const fitsLeft = x - width >= takenTo;
    const side = x >= takenTo && x + width <= nextX ? "right" : fitsLeft ? "left" : null;
    takenTo = Math.max(takenTo, side === "right" ? x + width : x);
    return { ...flag, side };
  });
}
