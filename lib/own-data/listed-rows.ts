import type { Slice } from "./own-table";
import type { ListOrder } from "./own-view";
import type { ShownRows } from "./shown-rows";

/** The shown rows of a span in the order of the list: none is held, each is found when asked for. */
export interface ListedRows {
  readonly count: number;
  /** Index in the table of the row at a place of the list; -1 beyond it. */
  at(place: number): number;
  /** The place of a row; -1 where it is not listed. */
  placeOf(index: number): number;
}

export function listedRows(shown: ShownRows, slice: Slice, order: ListOrder): ListedRows {
  const first = shown.rank(slice.lo);
  const count = shown.count(slice);
  const flip = (place: number) => (order === "newest" ? count - 1 - place : place);
  return {
    count,
    at: (place) => (place < 0 || place >= count ? -1 : shown.at(first + flip(place))),
    placeOf: (index) =>
      index >= slice.lo && index < slice.hi && shown.isShown(index) ? flip(shown.rank(index) - first) : -1,
  };
}
