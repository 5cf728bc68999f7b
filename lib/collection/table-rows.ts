import type { ColumnRanks, ItemOrder } from "./item-order";
import { lowerBound } from "./slice";

/** A row of a table: an item, or the head of a group of items. */
export type TableRow =
  | { readonly type: "item"; readonly index: number }
  /** `first`: index of its first item. */
  | { readonly type: "group"; readonly first: number; readonly count: number };

/** The rows of a table, each found when it is asked for. */
export interface TableRows {
  readonly count: number;
  /** Without the heads of groups. */
  readonly itemCount: number;
  /** `null` beyond either end. */
  at(place: number): TableRow | null;
  /** The place of an item's row; -1 where it has none. */
  placeOf(index: number): number;
}

/** Rows of `items`, which are in the order of `order`; with `groups`, whose members follow one another, each under its head. */
export function tableRows(items: Uint32Array, order: ItemOrder, groups: ColumnRanks | null): TableRows {
  const begins = groups ? groupBegins(items, groups) : new Uint32Array(0);
  const headsUpTo = (item: number) => lowerBound(begins, item + 1);
  return {
    count: items.length + begins.length,
    itemCount: items.length,
    at(place) {
      if (place < 0 || place >= items.length + begins.length) return null;
      // The last group whose head is not below that place.
      let [lo, hi] = [0, begins.length];
      while (lo < hi) {
        const middle = (lo + hi) >>> 1;
        if ((begins[middle] ?? 0) + middle <= place) lo = middle + 1;
        else hi = middle;
      }
      const begin = begins[lo - 1] ?? 0;
      if (lo > 0 && begin + lo - 1 === place) {
        return { type: "group", first: items[begin] ?? 0, count: (begins[lo] ?? items.length) - begin };
      }
      return { type: "item", index: items[place - lo] ?? 0 };
    },
    placeOf(index) {
      const asked = order.placeOf[index];
      if (asked === undefined) return -1;
      let [lo, hi] = [0, items.length];
      while (lo < hi) {
        const middle = (lo + hi) >>> 1;
        if ((order.placeOf[items[middle] ?? 0] ?? 0) < asked) lo = middle + 1;
        else hi = middle;
      }
      return items[lo] === index ? lo + headsUpTo(lo) : -1;
    },
  };
}

function groupBegins(items: Uint32Array, { ranks }: ColumnRanks): Uint32Array {
  const begins: number[] = [];
  for (let i = 0; i < items.length; i += 1) {
    if (i === 0 || ranks[items[i] ?? 0] !== ranks[items[i - 1] ?? 0]) begins.push(i);
  }
  return Uint32Array.from(begins);
}
