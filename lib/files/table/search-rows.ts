import { FoldedText, queryWords } from "./folded-text";
import { addBit, emptyBits, type RowBits } from "./row-bits";
import { type ScannedRows, scanRows } from "./scan-rows";

/** What a search needs of a reading: all of it can be sent to a worker. */
export interface SearchInput extends ScannedRows {
  readonly q: string;
}

export interface FoundRows {
  readonly bits: RowBits;
  readonly count: number;
}

/**
 * Looks through the file for rows whose texts hold all words of `q`, in any order and any column, without regard to case, accents
 * and Arabic signs. Rejects where the file is gone. Without a word, all rows are found.
 */
export async function searchRows({ q, ...file }: SearchInput): Promise<FoundRows> {
  const words = queryWords(q);
  const bits = emptyBits(file.rows.length);
  const folded = new FoldedText();
  let count = 0;
  await scanRows(file, (index, { bytes, starts, ends, fieldCount }, decode) => {
    const last = Math.min(fieldCount, ends.length) - 1;
    folded.setBytes(bytes, starts[0] ?? 0, ends[last] ?? 0, decode);
    for (const word of words) if (!folded.has(word)) return;
    addBit(bits, index);
    count += 1;
  });
  return { bits, count };
}
