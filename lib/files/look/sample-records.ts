import { FieldText } from "@/lib/files/bytes/field-text";
import { CutOff } from "@/lib/files/bytes/file-chunks";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { headerOf, isSeparatorLine, numberedHeader } from "@/lib/files/bytes/header-of";
import { RecordScanner } from "@/lib/files/bytes/record-scanner";
import { type FileShape, namesFields, recordChunks } from "./file-shape";

/** So many rows are looked at for guesses. */
const SAMPLE_ROWS = 1000;
const HEADER_RECORDS = 60;

/** The first records with their numbers, blank ones left out. */
export async function firstRecords(
  file: Blob,
  shape: FileShape,
): Promise<{ row: number; cells: string[] }[]> {
  const found: { row: number; cells: string[] }[] = [];
  await scanned(file, shape, (scanner, text) => {
    if (!isSeparatorLine(scanner, text)) found.push({ row: scanner.row, cells: text.all(scanner) });
    return found.length < HEADER_RECORDS;
  });
  return found;
}

/** The records of a text that is in memory, with their numbers. */
export function cutRecords(
  bytes: Uint8Array,
  { delimiter, encoding }: Pick<FileShape, "delimiter" | "encoding">,
): { row: number; cells: string[] }[] {
  const found: { row: number; cells: string[] }[] = [];
  const scanner = new RecordScanner(delimiter);
  const text = new FieldText(encoding);
  const take = () => found.push({ row: scanner.row, cells: text.all(scanner) });
  scanner.push(bytes, take);
  scanner.finish(take);
  return found;
}

/** The headers and the first rows. A `FileFault` where there is no row. */
export async function sampleOf(
  file: Blob,
  shape: FileShape,
): Promise<{ header: string[]; rows: string[][] }> {
  let header: string[] | null = null;
  const rows: string[][] = [];
  const isNamed = namesFields(shape);
  const onColumns = (names: readonly string[]) => {
    header = names.map((name, index) => name.trim() || `Column ${index + 1}`);
  };
  const take = (scanner: RecordScanner, text: FieldText) => {
    if (isNamed) {
      if (scanner.row > 1) rows.push(text.all(scanner));
      return rows.length < SAMPLE_ROWS;
    }
    if (isSeparatorLine(scanner, text)) return true;
    if (!header && shape.headerRow === 0) header = numberedHeader(shape.header, scanner.fieldCount);
    if (!header) {
      if (scanner.row >= shape.headerRow) header = headerOf(scanner, text);
    } else if (scanner.row >= shape.firstRow && scanner.fault === null) rows.push(text.all(scanner));
    return rows.length < SAMPLE_ROWS;
  };
  const cutOff = await scanned(file, shape, take, onColumns);
  if (!header || rows.length === 0)
    throw new FileFault(cutOff ? "damaged" : isNamed ? "no-places" : "no-rows");
  return { header, rows };
}

/** Calls `take` for each record until it says no; whether the file is cut off. */
async function scanned(
  file: Blob,
  shape: FileShape,
  take: (scanner: RecordScanner, text: FieldText) => boolean,
  onColumns?: (names: readonly string[]) => void,
): Promise<boolean> {
  const scanner = new RecordScanner(shape.delimiter);
  const text = new FieldText(shape.encoding);
  let wants = true;
  const each = () => {
    wants = take(scanner, text);
    if (!wants) scanner.stop();
  };
  let cutOff = false;
  try {
    for await (const chunk of recordChunks(file, shape, { toLook: true, ...(onColumns && { onColumns }) })) {
      scanner.push(chunk, each);
      if (!wants) break;
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    cutOff = true;
  }
  if (wants) scanner.finish(each);
  return cutOff;
}
