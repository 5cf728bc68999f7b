import { type Mask, maskOfAll } from "./mask";
import { lowerBound, type Slice } from "./slice";

/** What a slice of a collection has at one place. */
export interface PlaceTally {
  /** Index of the place among the plan's clusters. */
  readonly cluster: number;
  /** Visible items by series. */
  readonly counts: readonly number[];
  /** All of them together. */
  readonly total: number;
  /** Index of the last of them. */
  readonly latest: number;
}

/** The visible items of a collection by place, counted ahead: a slice costs a step for each place, however many items it holds. */
export class PlaceTallies {
  /** Places that have a visible item, ascending. */
  readonly #clusters: readonly number[];
  /** Where a place's items begin in `#items`, and one more. */
  readonly #begins: readonly number[];
  /** Indices of the visible items, place by place, ascending within one. */
  readonly #items: Uint32Array;
  /** By series, in the order of `#items`. */
  readonly #mask: Mask;

  /** `clusters`: by item its place, or `null` where it has none. */
  constructor(mask: Mask, clusters: readonly (number | null)[]) {
    const itemsAt = new Map<number, number[]>();
    clusters.forEach((cluster, index) => {
      if (cluster === null || !mask.isVisible(index)) return;
      const here = itemsAt.get(cluster);
      if (here) here.push(index);
      else itemsAt.set(cluster, [index]);
    });
    const places = [...itemsAt].sort(([a], [b]) => a - b);
    const begins = [0];
    for (const [, items] of places) begins.push((begins.at(-1) ?? 0) + items.length);
    this.#clusters = places.map(([cluster]) => cluster);
    this.#begins = begins;
    this.#items = Uint32Array.from(places.flatMap(([, items]) => items));
    // Only visible items are kept: each has a series.
    this.#mask = maskOfAll(
      Array.from(this.#items, (index) => mask.series[index] as number),
      mask.seriesCount,
    );
  }

  /** Of the places that have any of the slice, by place. */
  between({ lo, hi }: Slice): PlaceTally[] {
    return this.#clusters.flatMap((cluster, place) => {
      const [begin = 0, end = 0] = [this.#begins[place], this.#begins[place + 1]];
      const from = lowerBound(this.#items, lo, begin, end);
      const to = lowerBound(this.#items, hi, from, end);
      if (from === to) return [];
      const counts = this.#mask.tally({ lo: from, hi: to });
      return [{ cluster, counts, total: to - from, latest: this.#items[to - 1] ?? 0 }];
    });
  }
}
