import { FIRST_AREA } from "@/lib/files/places/place-precision";

/** The columns that are drawn of a table. */
export interface PointColumns {
  /** Pairs: web mercator, x east and y south, 0..1 over the world. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Days since 1970-01-01, ascending. */
  readonly days: Int32Array<ArrayBuffer>;
  /** How well each place is known: indices into `PLACE_PRECISIONS`; `null` where nothing says it. */
  readonly precisions: Uint8Array<ArrayBuffer> | null;
}

type Part = "points" | "areas";

/**
 * Parts rows with a place from those known to an area alone, so that each is a contiguous slice of its own for any span of days. Keeps
 * no more than a number a day; the parts themselves are made when they are asked for.
 */
export class PointsSplit {
  readonly #columns: PointColumns;
  readonly #first: number;
  /** By day from the first: rows known to an area alone before it. */
  readonly #areasBefore: Uint32Array;
  readonly areas: number;

  constructor(columns: PointColumns) {
    this.#columns = columns;
    const { days, precisions } = columns;
    this.#first = days[0] ?? 0;
    const length = precisions === null || days.length === 0 ? 0 : (days.at(-1) ?? 0) - this.#first + 1;
    const before = new Uint32Array(length + 1);
    for (let i = 0; precisions !== null && i < days.length; i += 1) {
      if ((precisions[i] as number) < FIRST_AREA) continue; // within the columns
      const next = (days[i] as number) - this.#first + 1;
      before[next] = (before[next] as number) + 1;
    }
    for (let at = 1; at < before.length; at += 1)
      before[at] = (before[at] as number) + (before[at - 1] as number);
    this.#areasBefore = before;
    this.areas = before.at(-1) ?? 0;
  }

  /** Where a slice of rows lies within a part; both its ends where a day begins or the table ends. */
  within(part: Part, { lo, hi }: { readonly lo: number; readonly hi: number }): { lo: number; hi: number } {
    const [from, to] = [this.#areasUntil(lo), this.#areasUntil(hi)];
    return part === "areas" ? { lo: from, hi: to } : { lo: lo - from, hi: hi - to };
  }

  /** The values of a part, `width` a row; the column itself where no row is known to an area alone. */
  take<T extends Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
    part: Part,
    column: T,
    width = 1,
  ): T {
    const { precisions } = this.#columns;
    if (precisions === null || this.areas === 0) {
      return part === "points" ? column : (column.subarray(0, 0) as T); // a view of the same kind
    }
    const count = part === "areas" ? this.areas : precisions.length - this.areas;
    const taken = column.slice(0, count * width) as T; // of the same kind, to be written over
    let at = 0;
    for (let i = 0; i < precisions.length; i += 1) {
      if ((precisions[i] as number) >= FIRST_AREA !== (part === "areas")) continue;
      for (let k = 0; k < width; k += 1) taken[at + k] = column[i * width + k] as number;
      at += width;
    }
    return taken;
  }

  #areasUntil(index: number): number {
    const day = this.#columns.days[index];
    if (day === undefined) return this.areas;
    return this.#areasBefore[day - this.#first] ?? 0;
  }
}
