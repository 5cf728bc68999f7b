import { HIDDEN_SERIES } from "./category-series";
import type { Slice } from "./own-table";

const BLOCK = 256;

/**
 * Counts and finds the rows that the filters let through, in a slice of any size and at once: there is a running count for each
 * {@link BLOCK} rows, and nothing else is kept.
 */
export class ShownRows {
  readonly #series: Uint8Array;
  readonly #before: Uint32Array;

  constructor(series: Uint8Array) {
    this.#series = series;
    this.#before = new Uint32Array(Math.ceil(series.length / BLOCK) + 1);
    let count = 0;
    for (let i = 0; i < series.length; i += 1) {
      if (i % BLOCK === 0) this.#before[i / BLOCK] = count;
      if (series[i] !== HIDDEN_SERIES) count += 1;
    }
    this.#before[this.#before.length - 1] = count;
  }

  isShown(index: number): boolean {
    return index >= 0 && index < this.#series.length && this.#series[index] !== HIDDEN_SERIES;
  }

  /** Shown rows before `index`. */
  rank(index: number): number {
    const end = Math.min(Math.max(0, index), this.#series.length);
    const block = Math.floor(end / BLOCK);
    if (end === this.#series.length) return this.#before.at(-1) ?? 0;
    let count = this.#before[block] ?? 0;
    for (let i = block * BLOCK; i < end; i += 1) if (this.#series[i] !== HIDDEN_SERIES) count += 1;
    return count;
  }

  count({ lo, hi }: Slice): number {
    return Math.max(0, this.rank(hi) - this.rank(lo));
  }

  /** Index of the shown row that has `rank` shown rows before it; -1 where there is none. */
  at(rank: number): number {
    if (rank < 0 || rank >= (this.#before.at(-1) ?? 0)) return -1;
    let [lo, hi] = [0, this.#before.length - 1];
    while (hi - lo > 1) {
      const middle = (lo + hi) >>> 1;
      if ((this.#before[middle] ?? 0) <= rank) lo = middle;
      else hi = middle;
    }
    let left = rank - (this.#before[lo] ?? 0);
    for (let i = lo * BLOCK; i < this.#series.length; i += 1) {
      if (this.#series[i] === HIDDEN_SERIES) continue;
      if (left === 0) return i;
      left -= 1;
    }
    return -1;
  }

  /** The shown row one step later (1) or earlier (-1) than `index`, whether that is shown or not; -1 at the end. */
  next(index: number, direction: 1 | -1): number {
    return this.at(direction === 1 ? this.rank(index + 1) : this.rank(index) - 1);
  }
}
