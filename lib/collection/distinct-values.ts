import type { Slice } from "./slice";

/** How many different values the items of any slice have. Each value's item before is looked up once; a slice is then only walked over. */
export class DistinctValues {
  /** Of an item from `#begins[index]` up to `#begins[index + 1]`: for each of its values the item before that has it too, -1 for none. */
  readonly #before: Int32Array;
  readonly #begins: Uint32Array;

  /** By item, the values of each once. */
  constructor(valuesOf: readonly (readonly unknown[])[]) {
    this.#before = new Int32Array(valuesOf.reduce((sum, { length }) => sum + length, 0));
    this.#begins = new Uint32Array(valuesOf.length + 1);
    const last = new Map<unknown, number>();
    let at = 0;
    valuesOf.forEach((values, index) => {
      for (const value of values) {
        this.#before[at] = last.get(value) ?? -1;
        last.set(value, index);
        at += 1;
      }
      this.#begins[index + 1] = at;
    });
  }

  /** `0 <= lo <= hi`, and `hi` at most the number of items. */
  count({ lo, hi }: Slice): number {
    const end = this.#begins[hi] ?? 0;
    let count = 0;
    for (let at = this.#begins[lo] ?? 0; at < end; at += 1) if ((this.#before[at] as number) < lo) count += 1; // within the items
    return count;
  }
}
