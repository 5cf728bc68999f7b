import type { FieldText } from "./field-text";

/** Of a column's values, how many get a code of their own. */
export const MAX_VALUES = 4094;
const EMPTY_CODE = 0;
/** All values beyond the first {@link MAX_VALUES}. */
export const OTHER_CODE = MAX_VALUES + 1;

const SLOTS = 16384;

/** Codes for the values of a column, in order of appearance, found by their bytes. */
export class Dictionary {
  readonly #values: Uint8Array[] = [];
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes: number[] = [];

  /** 0 for an empty field, else 1 and more. */
  codeOf(bytes: Uint8Array, from: number, to: number): number {
    if (to <= from) return EMPTY_CODE;
    let hash = 2166136261;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 16777619);
    let slot = (hash >>> 0) & (SLOTS - 1);
    for (;;) {
      const code = this.#slots[slot] as number; // within the table
      if (code === 0) break;
      const known = this.#values[code - 1];
      if (known && this.#hashes[code - 1] === hash && sameBytes(known, bytes, from, to)) return code;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.#values.length >= MAX_VALUES) return OTHER_CODE;
    this.#values.push(bytes.slice(from, to));
    this.#hashes.push(hash);
    this.#slots[slot] = this.#values.length;
    return this.#values.length;
  }

  /** The texts of the codes: the first stands for empty fields, the last, where needed, for all beyond. */
  texts(decode: FieldText): string[] {
    const own = this.#values.map((bytes) => decode.decode(bytes).replaceAll('""', '"').trim());
    return ["", ...own, ...(own.length >= MAX_VALUES ? ["(further values)"] : [])];
  }
}

function sameBytes(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[from + i]) return false;
  return true;
}
