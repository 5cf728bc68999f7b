import type { DayEntries } from "./group-by-day";

/** Up to so many rows a list is there as a whole, so that the browser finds what is looked for in it. */
const WHOLE_ROWS = 600;
const ROW_PX = 74;
const HEAD_PX = 32;

/** About how high the rows of a day stand with their heading. */
export function groupPx({ entries }: DayEntries): number {
  return HEAD_PX + ROW_PX * entries.length;
}

/** Part of a list, px from its top. */
export interface ListStretch {
  readonly from: number;
  readonly to: number;
}

/** So much is kept ready above and below what can be seen, and it moves in steps of that. */
const STEP_PX = 800;
export const FIRST_STRETCH: ListStretch = { from: 0, to: 3 * STEP_PX };

/** What of a list to have ready where `viewPx` of it can be seen from `top` px below its head; `before` where that has not changed. */
export function stretchAround(before: ListStretch, top: number, viewPx: number): ListStretch {
  const from = (Math.floor(top / STEP_PX) - 1) * STEP_PX;
  const to = Math.max(FIRST_STRETCH.to, (Math.ceil((top + viewPx) / STEP_PX) + 1) * STEP_PX);
  return before.from === from && before.to === to ? before : { from, to };
}

/** The rows of a day, or the room of days that are not there, from `first` on. */
type ListPart =
  | { readonly type: "day"; readonly group: DayEntries }
  | { readonly type: "gap"; readonly first: DayEntries; readonly px: number };

export function isLong(rows: number): boolean {
  return rows > WHOLE_ROWS;
}

/** The days of a long list that lie in a stretch of it, those that are to be kept, and gaps for the rest. */
export function listParts(
  groups: readonly DayEntries[],
  { from, to }: ListStretch,
  isKept: (group: DayEntries) => boolean,
): ListPart[] {
  const parts: ListPart[] = [];
  let top = 0;
  for (const group of groups) {
    const px = groupPx(group);
    const last = parts.at(-1);
    if ((top < to && top + px > from) || isKept(group)) parts.push({ type: "day", group });
    else if (last?.type === "gap") parts[parts.length - 1] = { ...last, px: last.px + px };
    else parts.push({ type: "gap", first: group, px });
    top += px;
  }
  return parts;
}
