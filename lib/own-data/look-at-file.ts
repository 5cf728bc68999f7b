import { FieldText } from "./field-text";
import { CutOff, fileChunks, headOf } from "./file-chunks";
import { ENCODING_NAMES, type FileEncoding, guessEncoding, looksBinary } from "./file-encoding";
import { FileFault, MAX_FILE_BYTES } from "./file-fault";
import { filePacking } from "./file-packing";
import { type FileForm, type FileShape, namesFields, recordChunks, unpackedChunks } from "./file-shape";
import { findHeader } from "./find-header";
import { findJsonRecords } from "./formats/find-json-records";
import { jsonFinding } from "./formats/json-finding";
import { LATITUDE_HEADER, LONGITUDE_HEADER } from "./formats/record-rows";
import { DELIMITER_NAMES, guessDelimiter } from "./guess-delimiter";
import { headerOf, isSeparatorLine, numberedHeader } from "./header-of";
import { type Recognition, recogniseColumns } from "./recognise-columns";
import { MAX_FIELDS, RecordScanner } from "./record-scanner";
import { sizeWarnings, textBytesOf } from "./size-warnings";

/** What the beginning of a file says. */
export interface FileLook {
  readonly shape: FileShape;
  /** Packing, letters and form in words, each with its reason. */
  readonly findings: readonly string[];
  /** What of it will not fit, in sentences. */
  readonly warnings: readonly string[];
  readonly header: readonly string[];
  /** The first rows, as text. */
  readonly rows: readonly (readonly string[])[];
  readonly recognition: Recognition;
}

/** What the reader knows better than a guess. */
export interface LookChoices {
  readonly encoding?: FileEncoding;
  /** The record that holds the headers; 0 for none. */
  readonly headerRow?: number;
}

const HEAD_BYTES = 256 * 1024;
/** Where the records of JSON lie is looked for so far. */
const JSON_HEAD_BYTES = 4 * 2 ** 20;
/** So many rows are looked at for guesses. */
const SAMPLE_ROWS = 1000;
const HEADER_RECORDS = 60;

/** Reads the beginning of a file and says what it is. Throws a {@link FileFault} where it cannot be read at all. */
export async function lookAtFile(file: Blob, asked: LookChoices = {}): Promise<FileLook> {
  if (file.size === 0) throw new FileFault("empty");
  if (file.size > MAX_FILE_BYTES) throw new FileFault("too-large");
  const packing = filePacking(await headOf(fileChunks(file), 8));
  if (packing === "zip") throw new FileFault("zip");
  const head = await headOf(unpackedChunks(file, packing), HEAD_BYTES);
  if (head.length === 0) throw new FileFault(packing === "gzip" ? "damaged" : "empty");
  if (looksBinary(head)) throw new FileFault("binary");
  const guessed = guessEncoding(head);
  const encoding = asked.encoding ?? guessed.encoding;
  const markLength = encoding === guessed.encoding ? guessed.markLength : 0;
  const reason = asked.encoding ? "as you chose" : guessed.reason;
  const lines = { headerRow: 1, firstRow: 2 } as const;
  const plain = { packing, encoding, markLength, form: { name: "text" }, delimiter: ",", ...lines } as const;
  const textHead = await headOf(
    recordChunks(new Blob([head as Uint8Array<ArrayBuffer>]), { ...plain, packing: "plain" }),
    HEAD_BYTES,
  );
  const start = new FieldText(encoding).decode(textHead).replace(/^[\s\p{Cc}]+/u, "");
  if (start === "") throw new FileFault(textHead.length < HEAD_BYTES ? "empty" : "blank");
  const form = /^[{[]/.test(start)
    ? await jsonForm(start, () => headOf(recordChunks(file, plain), JSON_HEAD_BYTES))
    : ({ name: "text" } as const);
  const isTable = form.name === "text";
  const delimiter = isTable ? guessDelimiter(textHead) : ",";
  const cut: FileShape = { ...plain, form, delimiter };
  const found = isTable ? findHeader(await firstRecords(file, cut)) : { ...lines, finding: null };
  const { finding, ...where } =
    asked.headerRow === undefined
      ? found
      : { headerRow: asked.headerRow, firstRow: asked.headerRow + 1, finding: null };
  const bare: FileShape = { ...cut, ...where };
  const { header, rows } = await sampleOf(file, bare);
  const shape: FileShape = isTable ? bare : { ...bare, header };
  if (!isTable) refuseMetres(header, rows);
  const nulls = head.filter((byte) => byte === 0).length;
  return {
    shape,
    findings: [
      ...(packing === "gzip" ? ["Packed with gzip"] : []),
      form.name === "json"
        ? jsonFinding(form.found, start)
        : `${DELIMITER_NAMES[delimiter].replace(/^./, (letter) => letter.toUpperCase())} between the fields`,
      `${ENCODING_NAMES[encoding]}: ${reason}`,
      ...(finding ? [finding] : []),
      ...(nulls > 0 && !encoding.startsWith("utf-16")
        ? [
            `${nulls === 1 ? "One byte" : `${nulls} bytes`} of zero among its letters, shown as a sign that is unknown`,
          ]
        : []),
    ],
    warnings: [
      ...(header.length >= MAX_FIELDS
        ? [`It has ${MAX_FIELDS.toLocaleString("en-GB")} columns or more: those after them cannot be chosen.`]
        : []),
      ...sizeWarnings(
        {
          textBytes: await textBytesOf(file, packing),
          bytesARow: isTable ? lineBytes(head) : 0,
        },
        packing === "gzip",
      ),
    ],
    header,
    rows,
    recognition: recogniseColumns(header, rows),
  };
}

async function jsonForm(start: string, more: () => Promise<Uint8Array>): Promise<FileForm> {
  const found = findJsonRecords(start) ?? findJsonRecords(new TextDecoder().decode(await more()));
  if (!found) throw new FileFault("no-features");
  return { name: "json", found };
}

/** Numbers beyond any degrees, where no system is named. */
function refuseMetres(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const columns = [header.indexOf(LONGITUDE_HEADER), header.indexOf(LATITUDE_HEADER)];
  const far = rows.filter((row) => columns.some((column) => Math.abs(Number(row[column] ?? 0)) > 360));
  if (far.length <= rows.length / 2) return;
  const example = columns.map((column) => far[0]?.[column] ?? "").join(", ");
  throw new FileFault("projected", {
    detail: `metres of a projection such as UTM (${example.slice(0, 60)})`,
  });
}

/** On average; 0 where there is no line end. */
function lineBytes(head: Uint8Array): number {
  let lines = 0;
  for (const byte of head) if (byte === 10) lines += 1;
  return lines === 0 ? 0 : head.length / lines;
}

/** The first records with their numbers, blank ones left out. */
async function firstRecords(file: Blob, shape: FileShape): Promise<{ row: number; cells: string[] }[]> {
  const found: { row: number; cells: string[] }[] = [];
  await scanned(file, shape, (scanner, text) => {
    if (!isSeparatorLine(scanner, text)) found.push({ row: scanner.row, cells: text.all(scanner) });
    return found.length < HEADER_RECORDS;
  });
  return found;
}

async function sampleOf(file: Blob, shape: FileShape): Promise<{ header: string[]; rows: string[][] }> {
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
    for await (const chunk of recordChunks(file, shape, onColumns ? { onColumns } : {})) {
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
