import type { Slice } from "./slice";

/** In place of a series: the filters leave the item out. */
export const HIDDEN = 255;

const BLOCK = 256;

/**
 * What filters make of a collection: each item's series, or {@link HIDDEN}. Counts and finds the visible items of any slice without
 * going over it, from running counts for each {@link BLOCK} items.
 */
export class Mask {
  /** By item. */
  readonly series: Uint8Array<ArrayBuffer>;
  readonly seriesCount: number;
  /** Visible items before each block, and in all. */
  readonly #before: Uint32Array;
  /** The same by series. */
  readonly #sums: Uint32Array;

  /** `series`: one an item, each below `seriesCount` (at most 255) or {@link HIDDEN}. It is kept, and must not change. */
  constructor(series: Uint8Array<ArrayBuffer>, seriesCount: number) {
    this.series = series;
    this.seriesCount = seriesCount;
    const blocks = Math.ceil(series.length / BLOCK);
    this.#before = new Uint32Array(blocks + 1);
    this.#sums = new Uint32Array((blocks + 1) * seriesCount);
    for (let block = 0; block < blocks; block += 1) {
      const [at, next] = [block * seriesCount, (block + 1) * seriesCount];
      this.#sums.copyWithin(next, at, next);
      this.#add(this.#sums, next, block * BLOCK, Math.min(series.length, (block + 1) * BLOCK), 1);
      for (let i = next; i < next + seriesCount; i += 1)
        this.#before[block + 1] = (this.#before[block + 1] ?? 0) + (this.#sums[i] ?? 0);
    }
  }

  isVisible(index: number): boolean {
    return (this.series[index] ?? HIDDEN) !== HIDDEN;
  }

  /** Visible items before `index`, which may lie beyond either end. */
  rank(index: number): number {
    const end = Math.min(Math.max(0, index), this.series.length);
    const block = Math.floor(end / BLOCK);
    let count = this.#before[block] ?? 0;
    for (let i = block * BLOCK; i < end; i += 1) if (this.series[i] !== HIDDEN) count += 1;
    return count;
  }

  /** Visible items of a slice. */
  count({ lo, hi }: Slice): number {
    return Math.max(0, this.rank(hi) - this.rank(lo));
  }

  /** The same by series. `0 <= lo <= hi`, and `hi` at most the number of items. */
  tally({ lo, hi }: Slice): readonly number[] {
    const { seriesCount } = this;
    const [from, to] = [Math.floor(lo / BLOCK), Math.floor(hi / BLOCK)];
    const counts = Array.from(
      { length: seriesCount },
      (_, one) => (this.#sums[to * seriesCount + one] ?? 0) - (this.#sums[from * seriesCount + one] ?? 0),
    );
    this.#add(counts, 0, from * BLOCK, lo, -1);
    this.#add(counts, 0, to * BLOCK, hi, 1);
    return counts;
  }

  /** Index of the visible item that has `rank` visible ones before it; -1 where there is none. */
  at(rank: number): number {
    if (rank < 0 || rank >= (this.#before.at(-1) ?? 0)) return -1;
    let [lo, hi] = [0, this.#before.length - 1];
    while (hi - lo > 1) {
      const middle = (lo + hi) >>> 1;
      if ((this.#before[middle] ?? 0) <= rank) lo = middle;
      else hi = middle;
    }
    let left = rank - (this.#before[lo] ?? 0);
    for (let i = lo * BLOCK; i < this.series.length; i += 1) {
      if (this.series[i] === HIDDEN) continue;
      if (left === 0) return i;
      left -= 1;
    }
    return -1;
  }

  /** The visible item one step later (1) or earlier (-1) than `index`, whether that is visible or not; -1 at the end. */
  next(index: number, direction: 1 | -1): number {
    return this.at(direction === 1 ? this.rank(index + 1) : this.rank(index) - 1);
  }

  /** The same items visible, by other series: one an item, each below `seriesCount`. */
  by(series: Uint8Array, seriesCount: number): Mask {
    const other = Uint8Array.from(series);
    for (let i = 0; i < other.length; i += 1) if (this.series[i] === HIDDEN) other[i] = HIDDEN;
    return new Mask(other, seriesCount);
  }

  /** Adds `by` for each visible item from `lo` up to `hi` to the count of its series, which begin at `at`. */
  #add(counts: Uint32Array | number[], at: number, lo: number, hi: number, by: 1 | -1): void {
    for (let i = lo; i < hi; i += 1) {
      const series = this.series[i] ?? HIDDEN;
      if (series !== HIDDEN) counts[at + series] = (counts[at + series] ?? 0) + by;
    }
  }
}

/** A mask that hides nothing. */
export function maskOfAll(series: Iterable<number>, seriesCount: number): Mask {
  return new Mask(Uint8Array.from(series), seriesCount);
}
