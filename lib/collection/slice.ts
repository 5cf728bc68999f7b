/** Items from `lo` up to `hi`, without it. */
export interface Slice {
  readonly lo: number;
  readonly hi: number;
}

/** The items of the days from `first` to `last`, both inclusive. `days` ascends. */
export function sliceOf(days: Int32Array, first: number, last: number): Slice {
  const lo = lowerBound(days, first);
  return { lo, hi: Math.max(lo, lowerBound(days, last + 1)) };
}

/** The first index from `from` up to `to` whose number is not below `least`; `to` where all are. `sorted` ascends there. */
export function lowerBound(
  sorted: Int32Array | Uint32Array | Float64Array,
  least: number,
  from = 0,
  to = sorted.length,
): number {
  let [lo, hi] = [from, to];
  while (lo < hi) {
    const middle = (lo + hi) >>> 1;
    // Between two indices of the list.
    if ((sorted[middle] as number) < least) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}
