/** How far the sheet of a phone is pulled up: only its head, beneath map and dock, over both. */
const DETENTS = ["collapsed", "half", "full"] as const;
export type Detent = (typeof DETENTS)[number];

const DRAG_PX = 32;

/** The detent `steps` further up (down where negative), stopping at both ends. */
export function detentBy(detent: Detent, steps: number): Detent {
  const at = Math.max(0, Math.min(DETENTS.length - 1, DETENTS.indexOf(detent) + steps));
  return DETENTS[at] ?? detent;
}

/** Where a drag of `dyPx` CSS pixels (down is positive) leaves the sheet: a long one goes two steps. */
export function detentAfterDrag(detent: Detent, dyPx: number, heightPx: number): Detent {
  if (Math.abs(dyPx) < DRAG_PX) return detent;
  return detentBy(detent, -Math.sign(dyPx) * (Math.abs(dyPx) > heightPx * 0.45 ? 2 : 1));
}
