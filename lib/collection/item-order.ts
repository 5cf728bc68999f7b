import type { Mask } from "./mask";
import { lowerBound, type Slice } from "./slice";

/** In place of a rank: the item has no value. */
export const NO_RANK = 0xffffffff;

/** What a column says of each item as numbers from 0 that ascend as its values do; equal values have equal ranks. */
export interface ColumnRanks {
  /** By item, below `count` or {@link NO_RANK}. */
  readonly ranks: Uint32Array;
  readonly count: number;
}

/** All items of a collection in the order of a column. */
export interface ItemOrder {
  /** Indices of the items, first to last. */
  readonly items: Uint32Array;
  /** By item, where it is in `items`. */
  readonly placeOf: Uint32Array;
}

/** Ranks of numbers; not a number: no value. */
export function ranksOfNumbers(values: Float64Array): ColumnRanks {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  let count = 0;
  for (const value of sorted) {
    // -0 and 0 are one value.
    if (count > 0 && sorted[count - 1] === value) continue;
    sorted[count] = value;
    count += 1;
  }
  const rankOf = (value: number) => (Number.isNaN(value) ? NO_RANK : lowerBound(sorted, value, 0, count));
  return { ranks: Uint32Array.from(values, rankOf), count };
}

/** Ranks of texts in the order of a dictionary, numbers in them by their value; empty: no value. */
export function ranksOfTexts(texts: readonly string[]): ColumnRanks {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const sorted = [...new Set(texts)].filter((text) => text !== "").sort(compare);
  const rankOf = new Map<string, number>();
  let count = 0;
  sorted.forEach((text, index) => {
    if (index > 0 && compare(sorted[index - 1] ?? "", text) !== 0) count += 1;
    rankOf.set(text, count);
  });
  const ranks = Uint32Array.from(texts, (text) => rankOf.get(text) ?? NO_RANK);
  return { ranks, count: sorted.length === 0 ? 0 : count + 1 };
}

/** Items by rank; those of one rank in the order that they had, those without a value last in either direction. */
export function orderByRank(
  { ranks, count }: ColumnRanks,
  descending: boolean,
  before?: ItemOrder,
): ItemOrder {
  const begins = new Uint32Array(count + 2);
  const keyOf = (index: number) => {
    const rank = ranks[index] ?? NO_RANK;
    return rank === NO_RANK ? count : descending ? count - 1 - rank : rank;
  };
  for (let i = 0; i < ranks.length; i += 1) begins[keyOf(i) + 1] = (begins[keyOf(i) + 1] ?? 0) + 1;
  for (let key = 0; key <= count; key += 1) begins[key + 1] = (begins[key + 1] ?? 0) + (begins[key] ?? 0);
  const items = new Uint32Array(ranks.length);
  const placeOf = new Uint32Array(ranks.length);
  for (let i = 0; i < ranks.length; i += 1) {
    const index = before ? (before.items[i] ?? 0) : i;
    const key = keyOf(index);
    const place = begins[key] ?? 0;
    begins[key] = place + 1;
    items[place] = index;
    placeOf[index] = place;
  }
  return { items, placeOf };
}

/** Below this part of all items the places of a slice are sorted; above, all are gone through. */
const SMALL_PART = 1 / 16;

/** Indices of the visible items of a slice in an order. */
export function itemsInOrder({ items, placeOf }: ItemOrder, mask: Mask, { lo, hi }: Slice): Uint32Array {
  const found = new Uint32Array(mask.count({ lo, hi }));
  let at = 0;
  if (found.length < items.length * SMALL_PART) {
    for (let i = lo; i < hi; i += 1) {
      if (!mask.isVisible(i)) continue;
      found[at] = placeOf[i] ?? 0;
      at += 1;
    }
    found.sort();
    return found.map((place) => items[place] ?? 0);
  }
  for (const index of items) {
    if (index < lo || index >= hi || !mask.isVisible(index)) continue;
    found[at] = index;
    at += 1;
  }
  return found;
}
