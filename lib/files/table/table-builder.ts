import { MAX_LAT } from "@/lib/basemap/mercator";
import { extentOfDays } from "@/lib/collection/collection";
import type { Dictionary } from "@/lib/files/bytes/dictionary";
import type { FieldText } from "@/lib/files/bytes/field-text";
import type { RowExtent } from "@/lib/files/places/row-extent";
import { shiftAcross180 } from "@/lib/files/places/shift-across-180";
import type { CategoryColumn, FileTable } from "./file-table";
import { gridIndex } from "./grid-index";

const FIRST_CAPACITY = 4096;

/** Columns that grow row by row, and are sorted by day at the end. */
export class TableBuilder {
  count = 0;
  #days = new Int32Array(FIRST_CAPACITY);
  #positions = new Float32Array(FIRST_CAPACITY * 2);
  #offsets = new Uint32Array(FIRST_CAPACITY);
  #rows = new Uint32Array(FIRST_CAPACITY);
  readonly #codes: Uint16Array[];
  #precisions: Uint8Array<ArrayBuffer> | null;
  #dayPrecisions: Uint8Array<ArrayBuffer> | null = null;
  #extents: Float32Array<ArrayBuffer> | null = null;

  constructor(categories: number, hasPrecision: boolean) {
    this.#precisions = hasPrecision ? new Uint8Array(FIRST_CAPACITY) : null;
    this.#codes = Array.from({ length: categories }, () => new Uint16Array(FIRST_CAPACITY));
  }

  add(day: number, lng: number, lat: number, offset: number, row: number): void {
    const at = this.count;
    if (at === this.#days.length) this.#grow();
    this.#days[at] = day;
    this.#positions[at * 2] = (lng + 180) / 360;
    this.#positions[at * 2 + 1] = mercatorY(lat);
    this.#offsets[at] = offset;
    this.#rows[at] = row;
    this.count = at + 1;
  }

  /** The code of the row that was added last. */
  setCode(category: number, code: number): void {
    const codes = this.#codes[category];
    if (codes) codes[this.count - 1] = code;
  }

  /** Of the row that was added last. */
  setPrecision(byte: number): void {
    if (byte > 0) this.#precisions ??= new Uint8Array(this.#days.length);
    if (this.#precisions) this.#precisions[this.count - 1] = byte;
  }

  /** Index into `DAY_PRECISIONS`, of the row that was added last. */
  setDayPrecision(byte: number): void {
    this.#dayPrecisions ??= new Uint8Array(this.#days.length);
    this.#dayPrecisions[this.count - 1] = byte;
  }

  /** Of the row that was added last. */
  setExtent(extent: RowExtent): void {
    this.#extents ??= new Float32Array(this.#days.length * 4).fill(Number.NaN);
    this.#extents.set(extent, (this.count - 1) * 4);
  }

  /** `columns`: of the header, those that can be filtered by. */
  build(
    header: readonly string[],
    columns: readonly number[],
    dictionaries: readonly Dictionary[],
    decode: FieldText,
  ): FileTable {
    const { count } = this;
    const order = orderByDay(this.#days.subarray(0, count));
    const categories = this.#codes.map((codes, index): CategoryColumn => {
      const values = dictionaries[index]?.texts(decode) ?? [];
      const sorted = permuted(codes, order, new Uint16Array(count));
      const counts = new Uint32Array(values.length);
      for (const code of sorted) counts[code] = (counts[code] ?? 0) + 1;
      const column = columns[index] ?? -1;
      return { header: header[column] ?? "", column, codes: sorted, values, counts };
    });
    const positions = permutedGroups(this.#positions, order, 2);
    shiftAcross180(positions);
    const days = permuted(this.#days, order, new Int32Array(count));
    return {
      count,
      header,
      days,
      dayExtent: extentOfDays(days),
      positions,
      offsets: permuted(this.#offsets, order, new Uint32Array(count)),
      rows: permuted(this.#rows, order, new Uint32Array(count)),
      categories,
      precisions: this.#precisions && permuted(this.#precisions, order, new Uint8Array(count)),
      dayPrecisions: this.#dayPrecisions && permuted(this.#dayPrecisions, order, new Uint8Array(count)),
      extents: this.#extents && permutedGroups(this.#extents, order, 4),
      grid: gridIndex(positions),
    };
  }

  #grow(): void {
    const size = this.#days.length * 2;
    this.#days = copied(this.#days, new Int32Array(size));
    this.#positions = copied(this.#positions, new Float32Array(size * 2));
    this.#offsets = copied(this.#offsets, new Uint32Array(size));
    this.#rows = copied(this.#rows, new Uint32Array(size));
    if (this.#precisions) this.#precisions = copied(this.#precisions, new Uint8Array(size));
    if (this.#dayPrecisions) this.#dayPrecisions = copied(this.#dayPrecisions, new Uint8Array(size));
    if (this.#extents) this.#extents = copied(this.#extents, new Float32Array(size * 4).fill(Number.NaN));
    this.#codes.forEach((codes, index) => {
      this.#codes[index] = copied(codes, new Uint16Array(size));
    });
  }
}

type NumberColumn = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array;

function copied<T extends NumberColumn>(from: NumberColumn, to: T): T {
  to.set(from);
  return to;
}

function permuted<T extends NumberColumn>(from: NumberColumn, order: Uint32Array, to: T): T {
  for (let i = 0; i < order.length; i += 1) to[i] = from[order[i] as number] as number; // both within the columns
  return to;
}

/** Groups of `size` numbers, one a row. */
function permutedGroups(from: Float32Array, order: Uint32Array, size: number): Float32Array<ArrayBuffer> {
  const to = new Float32Array(order.length * size);
  for (let i = 0; i < order.length; i += 1) {
    const at = (order[i] as number) * size; // within the columns
    for (let part = 0; part < size; part += 1) to[i * size + part] = from[at + part] as number;
  }
  return to;
}

/** The world square ends before the poles. */
function mercatorY(lat: number): number {
  const phi = (Math.min(MAX_LAT, Math.max(-MAX_LAT, lat)) * Math.PI) / 180;
  return 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI);
}

/** Indices in order of their days, equal days as they came: a counting sort. */
export function orderByDay(days: Int32Array): Uint32Array {
  const order = new Uint32Array(days.length);
  if (days.length === 0) return order;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < least) least = day;
    if (day > most) most = day;
  }
  const begins = new Uint32Array(most - least + 2);
  for (const day of days) begins[day - least + 1] = (begins[day - least + 1] ?? 0) + 1;
  for (let i = 1; i < begins.length; i += 1) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0);
  for (let i = 0; i < days.length; i += 1) {
    const slot = (days[i] as number) - least; // within the column
    const at = begins[slot] ?? 0;
    order[at] = i;
    begins[slot] = at + 1;
  }
  return order;
}
