import type { Mask } from "./mask";
import type { Slice } from "./slice";

export const LIST_ORDERS = ["newest", "oldest"] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** The visible items of a slice in the order of a list: none is held, each is found when asked for. */
export interface Listed {
  readonly count: number;
  /** Index in the collection of the item at a place of the list; -1 beyond it. */
  at(place: number): number;
  /** The place of an item; -1 where it is not listed. */
  placeOf(index: number): number;
}

export function listedItems(mask: Mask, slice: Slice, order: ListOrder): Listed {
  const first = mask.rank(slice.lo);
  const count = mask.count(slice);
  const flip = (place: number) => (order === "newest" ? count - 1 - place : place);
  return {
    count,
    at: (place) => (place < 0 || place >= count ? -1 : mask.at(first + flip(place))),
    placeOf: (index) =>
      index >= slice.lo && index < slice.hi && mask.isVisible(index) ? flip(mask.rank(index) - first) : -1,
  };
}
