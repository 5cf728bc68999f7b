import { type ColumnRanks, type ItemOrder, NO_RANK, orderByRank } from "./item-order";
import { listedInOrder } from "./listed-in-order";
import type { Mask } from "./mask";
import { lowerBound, type Slice } from "./slice";

/** All items of a collection in the order of a table: made once for a sorting, whatever the day. */
export interface TableOrder {
  readonly order: ItemOrder;
  /** Groups follow one another as their ranks ascend, items of none last; `null`: no groups. */
  readonly groups: ColumnRanks | null;
}

/** Items by a column, and where there are `groups` put together by them. */
export function tableOrder(sorted: ColumnRanks, descending: boolean, groups: ColumnRanks | null): TableOrder {
  const order = orderByRank(sorted, descending);
  return { order: groups ? orderByRank(groups, false, order) : order, groups };
}

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

/** The items among the rows of a table from place `from` to before `to`, in their order. */
export function itemsBetween(rows: TableRows, from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => rows.at(from + i)).flatMap((row) =>
    row?.type === "item" ? row.index : [],
  );
}

/** Rows of the visible items of a slice; with groups each under its head. */
export function tableRows({ order, groups }: TableOrder, mask: Mask, slice: Slice): TableRows {
  const items = listedInOrder(order, mask, slice);
  const begins = groups ? groupBegins(groups, mask, slice) : new Uint32Array(0);
  return {
    count: items.count + begins.length,
    itemCount: items.count,
    at(place) {
      if (place < 0 || place >= items.count + begins.length) return null;
      // The last group whose head is not below that place.
      let [lo, hi] = [0, begins.length];
      while (lo < hi) {
        const middle = (lo + hi) >>> 1;
        if ((begins[middle] ?? 0) + middle <= place) lo = middle + 1;
        else hi = middle;
      }
      const begin = begins[lo - 1] ?? 0;
      if (lo > 0 && begin + lo - 1 === place) {
        return { type: "group", first: items.at(begin), count: (begins[lo] ?? items.count) - begin };
      }
      return { type: "item", index: items.at(place - lo) };
    },
    placeOf(index) {
      const place = items.placeOf(index);
      return place === -1 ? -1 : place + lowerBound(begins, place + 1);
    },
  };
}

/** Places of the first item of each group that has any, among the items alone. */
function groupBegins({ ranks, count }: ColumnRanks, mask: Mask, { lo, hi }: Slice): Uint32Array {
  const counts = new Uint32Array(count + 1);
  for (let index = lo; index < Math.min(hi, ranks.length); index += 1) {
    if (!mask.isVisible(index)) continue;
    const rank = ranks[index] as number; // within the column
    const group = rank === NO_RANK ? count : rank;
    counts[group] = (counts[group] as number) + 1;
  }
  let [found, before] = [0, 0];
  for (const members of counts) {
    if (members === 0) continue;
    // Never ahead of the count that is read.
    counts[found] = before;
    found += 1;
    before += members;
  }
  return counts.slice(0, found);
}
