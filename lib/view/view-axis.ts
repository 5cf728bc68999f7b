import { CAMPAIGN } from "./default-view";
import type { View } from "./view";

/** First and last day of a time axis, both inclusive. */
export type ViewAxis = NonNullable<View["axis"]>;

export function sameAxis(a: ViewAxis, b: ViewAxis): boolean {
  return a.from === b.from && a.to === b.to;
}

/** An axis as a view keeps it: `null` for the whole one, which is the campaign's in the atlas. */
export function viewAxis(axis: ViewAxis, whole: ViewAxis = CAMPAIGN): View["axis"] {
  return sameAxis(axis, whole) ? null : axis;
}
