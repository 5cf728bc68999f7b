import { FieldText } from "@/lib/files/bytes/field-text";
import { MAX_RECORD_BYTES, RecordScanner } from "@/lib/files/bytes/record-scanner";
import type { FileReading } from "./read-table-file";

/** Most records are shorter: more is read only where they are not. */
const FIRST_BYTES = 4096;

/** What of a reading its rows are read with. */
export type ReadableRows = Pick<FileReading, "text" | "encoding" | "delimiter" | "fields" | "table">;

/** The texts of one row of a table, read from the file now. Rejects where the file is gone. */
export async function readRow(
  { text, encoding, delimiter, fields, table }: ReadableRows,
  index: number,
): Promise<readonly string[]> {
  const offset = table.offsets[index] ?? 0;
  for (const length of [FIRST_BYTES, MAX_RECORD_BYTES + FIRST_BYTES]) {
    const bytes = new Uint8Array(await text.slice(offset, offset + length).arrayBuffer());
    const scanner = new RecordScanner(delimiter, 0, fields);
    const found = firstRecord(bytes, scanner, new FieldText(encoding), offset + length >= text.size);
    if (found) return found;
  }
  return [];
}

function firstRecord(
  bytes: Uint8Array,
  scanner: RecordScanner,
  text: FieldText,
  isEnd: boolean,
): string[] | null {
  let fields: string[] | null = null;
  const take = () => {
    fields ??= text.all(scanner);
    scanner.stop();
  };
  scanner.push(bytes, take);
  if (fields === null && isEnd) scanner.finish(take);
  return fields;
}
