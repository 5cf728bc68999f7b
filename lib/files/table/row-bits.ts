/** A set of rows: bit `i & 7` of byte `i >> 3` says whether row `i` of the table is in it. */
export type RowBits = Uint8Array<ArrayBuffer>;

export function emptyBits(count: number): RowBits {
  return new Uint8Array(Math.ceil(count / 8));
}

export function addBit(bits: RowBits, index: number): void {
  bits[index >>> 3] = (bits[index >>> 3] ?? 0) | (1 << (index & 7));
}
