import { FieldText } from "@/lib/files/bytes/field-text";
import { fileChunks } from "@/lib/files/bytes/file-chunks";
import type { FileEncoding } from "@/lib/files/bytes/file-encoding";
import { RecordScanner } from "@/lib/files/bytes/record-scanner";
import { FoldedText, queryWords } from "./folded-text";
import { addBit, emptyBits, type RowBits } from "./row-bits";

/** What a search needs of a reading: all of it can be sent to a worker. */
export interface SearchInput {
  readonly text: Blob;
  readonly encoding: FileEncoding;
  readonly delimiter: string;
  readonly fields?: number | undefined;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  readonly q: string;
  /** Called once for each chunk of the text. */
  readonly onProgress?: (bytes: number) => void;
}

export interface FoundRows {
  readonly bits: RowBits;
  readonly count: number;
}

const NONE = 0xffffffff;

/**
 * Looks through the file for rows whose texts hold all words of `q`, in any order and any column, without regard to case, accents
 * and Arabic signs. Rejects where the file is gone. Without a word, all rows are found.
 */
export async function searchRows({
  text,
  encoding,
  delimiter,
  fields,
  offsets,
  rows,
  q,
  onProgress,
}: SearchInput): Promise<FoundRows> {
  const words = queryWords(q);
  const order = fileOrder(rows);
  const bits = emptyBits(rows.length);
  const mark = await markLength(text);
  const scanner = new RecordScanner(delimiter, mark, fields);
  const decode = new FieldText(encoding);
  const folded = new FoldedText();
  let [next, count] = [0, 0];
  const take = () => {
    const index = order[next];
    if (index === undefined) return scanner.stop();
    if (scanner.offset !== offsets[index]) return; // the header, or a row that was refused
    next += 1;
    const { starts, ends, fieldCount } = scanner;
    const last = Math.min(fieldCount, ends.length) - 1;
    folded.setBytes(scanner.bytes, starts[0] ?? 0, ends[last] ?? 0, decode);
    for (const word of words) if (!folded.has(word)) return;
    addBit(bits, index);
    count += 1;
  };
  for await (const chunk of fileChunks(text.slice(mark), onProgress)) scanner.push(chunk, take);
  scanner.finish(take);
  return { bits, count };
}

/** Indices of the table in the order of the file: by their row numbers, which are unique. */
function fileOrder(rows: Uint32Array): Uint32Array {
  let most = 0;
  for (const row of rows) if (row > most) most = row;
  const byRow = new Uint32Array(most + 1).fill(NONE);
  for (let i = 0; i < rows.length; i += 1) byRow[rows[i] as number] = i; // within the table
  return byRow.filter((index) => index !== NONE);
}

/** Bytes of a UTF-8 byte order mark; other encodings' marks are gone from the text. */
async function markLength(text: Blob): Promise<number> {
  const [a, b, c] = new Uint8Array(await text.slice(0, 3).arrayBuffer());
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}
