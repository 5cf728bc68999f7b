/**
 * How many rows have which code, as running sums over the days of a table, so that a span is counted at once however many rows it
 * holds. Rows whose code is not below `size` are left out, and so are those that `isShown` does not let through.
 */
export class DayTally {
  readonly size: number;
  readonly #days: Int32Array;
  readonly #first: number;
  readonly #sums: Uint32Array;

  /** `days`: ascending. `codes`: one a row. */
  constructor(
    days: Int32Array,
    codes: Uint8Array,
    size: number,
    isShown: (index: number) => boolean = () => true,
  ) {
    this.size = size;
    this.#days = days;
    this.#first = days[0] ?? 0;
    const length = days.length === 0 ? 0 : (days.at(-1) ?? 0) - this.#first + 1;
    const sums = new Uint32Array((length + 1) * size);
    for (let i = 0; i < days.length; i += 1) {
      const code = codes[i] ?? size;
      if (code >= size || !isShown(i)) continue;
      const at = ((days[i] as number) - this.#first + 1) * size + code; // within the column
      sums[at] = (sums[at] as number) + 1;
    }
    for (let at = size; at < sums.length; at += 1)
      sums[at] = (sums[at] as number) + (sums[at - size] as number);
    this.#sums = sums;
  }

  /** By code, of the rows `lo` up to `hi`, without it; both where a day begins or the table ends. */
  between({ lo, hi }: { readonly lo: number; readonly hi: number }): Uint32Array {
    const [from, to] = [this.#dayAt(lo), this.#dayAt(hi)];
    return Uint32Array.from(
      { length: this.size },
      (_, code) => (this.#sums[to * this.size + code] ?? 0) - (this.#sums[from * this.size + code] ?? 0),
    );
  }

  #dayAt(index: number): number {
    const day = this.#days[index];
    return day === undefined ? this.#sums.length / this.size - 1 : day - this.#first;
  }
}
