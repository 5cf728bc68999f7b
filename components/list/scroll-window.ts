/** A list of rows of one height, of which a box shows a part. */
export interface ScrolledList {
  readonly rows: number;
  readonly rowPx: number;
  /** Height of the box. */
  readonly viewPx: number;
}

/** Browsers lose their way in boxes of tens of millions of pixels: longer lists stand in one of this height. */
export const MAX_SCROLL_PX = 4_000_000;
/** A way shorter than this many boxes is gone pixel by pixel; a longer one is a drag of the scroll bar. */
const SMALL_STEP = 2;

/** Height of what scrolls in the box. */
export function contentPx({ rows, rowPx }: ScrolledList): number {
  return Math.min(rows * rowPx, MAX_SCROLL_PX);
}

/** Whether it is longer than the box of its rows can be. */
export function isScaled({ rows, rowPx }: ScrolledList): boolean {
  return rows * rowPx > MAX_SCROLL_PX;
}

/** The farthest that the list's head can be above the box, pixels of the whole list. */
export function maxTop({ rows, rowPx, viewPx }: ScrolledList): number {
  return Math.max(0, rows * rowPx - viewPx);
}

/** Where the scroll bar stands for a place in the list. */
export function scrollOfTop(list: ScrolledList, top: number): number {
  if (!isScaled(list)) return top;
  return (top / maxTop(list)) * (MAX_SCROLL_PX - list.viewPx);
}

/** Where the list stands once the scroll bar has moved from `from` to `to`: `top` is where it stood before. */
export function topAfterScroll(list: ScrolledList, top: number, from: number, to: number): number {
  const most = maxTop(list);
  const clamped = (value: number) => Math.min(most, Math.max(0, value));
  if (!isScaled(list)) return clamped(to);
  const mostScroll = MAX_SCROLL_PX - list.viewPx;
  const near = SMALL_STEP * list.viewPx;
  const step = to - from;
  if (Math.abs(step) > near) return clamped((to / mostScroll) * most);
  const next = clamped(top + step);
  if (to <= 0 && next < near) return 0;
  if (to >= mostScroll && next > most - near) return most;
  return next;
}

/** Whether the bar has to be set anew: small steps leave it beside its place, and at its ends it could go no farther. */
export function isOffPlace(list: ScrolledList, top: number, scroll: number): boolean {
  return Math.abs(scrollOfTop(list, top) - scroll) >= 1;
}

/** The rows in the box and `more` on each side of it: from the first up to the last, without it. */
export function rowsInView(
  { rows, rowPx, viewPx }: ScrolledList,
  top: number,
  more: number,
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.floor(top / rowPx) - more);
  const to = Math.min(rows, Math.ceil((top + viewPx) / rowPx) + more);
  return { from: Math.min(from, to), to };
}

/** Where the list has to stand for a row to be seen whole: as it stands where it is. */
export function topForRow(list: ScrolledList, top: number, row: number): number {
  const { rowPx, viewPx } = list;
  const above = row * rowPx;
  const below = (row + 1) * rowPx - viewPx;
  return Math.min(maxTop(list), Math.max(0, top > above ? above : Math.max(top, below)));
}

/** How many rows a page key moves by: what is in the box, but for one that stays to read on from. */
export function pageRows({ rowPx, viewPx }: ScrolledList): number {
  return Math.max(1, Math.floor(viewPx / rowPx) - 1);
}
