import { HIDDEN_SLOT } from "./category-slots";
import type { Slice } from "./own-table";

/** The last rows of a slice that the filters let through, the latest first; at most `most`. */
export function latestShown(slots: Uint8Array, { lo, hi }: Slice, most: number): number[] {
  const found: number[] = [];
  for (let i = hi - 1; i >= lo && found.length < most; i -= 1) if (slots[i] !== HIDDEN_SLOT) found.push(i);
  return found;
}
