import { FieldText } from "@/lib/files/bytes/field-text";
import { fileChunks } from "@/lib/files/bytes/file-chunks";
import type { FileEncoding } from "@/lib/files/bytes/file-encoding";
import { RecordScanner } from "@/lib/files/bytes/record-scanner";

/** What reading all rows again needs of a reading: all of it can be sent to a worker. */
export interface ScannedRows {
  readonly text: Blob;
  readonly encoding: FileEncoding;
  readonly delimiter: string;
  readonly fields?: number | undefined;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** Called once for each chunk of the text. */
  readonly onProgress?: (bytes: number) => void;
}

const NONE = 0xffffffff;

/** Calls `take` for each row of a table in the order of the file; the scanner is on its record. Rejects where the file is gone. */
export async function scanRows(
  { text, encoding, delimiter, fields, offsets, rows, onProgress }: ScannedRows,
  take: (index: number, scanner: RecordScanner, decode: FieldText) => void,
): Promise<void> {
  const order = fileOrder(rows);
  const mark = await markLength(text);
  const scanner = new RecordScanner(delimiter, mark, fields);
  const decode = new FieldText(encoding);
  let next = 0;
  const onRecord = () => {
    const index = order[next];
    if (index === undefined) return scanner.stop();
    if (scanner.offset !== offsets[index]) return; // the header, or a row that was refused
    next += 1;
    take(index, scanner, decode);
  };
  for await (const chunk of fileChunks(text.slice(mark), onProgress)) scanner.push(chunk, onRecord);
  scanner.finish(onRecord);
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
