import { FieldText } from "./field-text";
import { CutOff, fileChunks, headOf } from "./file-chunks";
import { ENCODING_NAMES, type FileEncoding, guessEncoding, looksBinary } from "./file-encoding";
import { FileFault, MAX_FILE_BYTES } from "./file-fault";
import { filePacking } from "./file-packing";
import { type FileShape, recordChunks, unpackedChunks } from "./file-shape";
import { findHeader } from "./find-header";
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
  const plain = { packing, encoding, markLength, form: "delimited", delimiter: ",", ...lines } as const;
  const textHead = await headOf(
    recordChunks(new Blob([head as Uint8Array<ArrayBuffer>]), { ...plain, packing: "plain" }),
    HEAD_BYTES,
  );
  const start = new FieldText(encoding).decode(textHead.subarray(0, 200)).trimStart();
  if (start === "" && textHead.length < HEAD_BYTES) throw new FileFault("empty");
  const form = start.startsWith("{") || start.startsWith("[") ? "geojson" : "delimited";
  const delimiter = form === "geojson" ? "," : guessDelimiter(textHead);
  const cut: FileShape = { ...plain, form, delimiter };
  const found = form === "geojson" ? { ...lines, finding: null } : findHeader(await firstRecords(file, cut));
  const { finding, ...where } =
    asked.headerRow === undefined
      ? found
      : { headerRow: asked.headerRow, firstRow: asked.headerRow + 1, finding: null };
  const shape: FileShape = { ...cut, ...where };
  const { header, rows } = await sampleOf(file, shape);
  const nulls = head.filter((byte) => byte === 0).length;
  return {
    shape,
    findings: [
      ...(packing === "gzip" ? ["Packed with gzip"] : []),
      form === "geojson"
        ? "GeoJSON: one row a feature, its properties as columns"
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
          bytesARow: form === "delimited" ? lineBytes(head) : 0,
        },
        packing === "gzip",
      ),
    ],
    header,
    rows,
    recognition: recogniseColumns(header, rows),
  };
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
  const cutOff = await scanned(file, shape, (scanner, text) => {
    if (isSeparatorLine(scanner, text)) return true;
    if (!header && shape.headerRow === 0) header = numberedHeader(shape.header, scanner.fieldCount);
    if (!header) {
      if (scanner.row >= shape.headerRow) header = headerOf(scanner, text);
    } else if (scanner.row >= shape.firstRow && scanner.fault === null) rows.push(text.all(scanner));
    return rows.length < SAMPLE_ROWS;
  });
  if (!header || rows.length === 0) throw new FileFault(cutOff ? "damaged" : "no-rows");
  return { header, rows };
}

/** Calls `take` for each record until it says no; whether the file is cut off. */
async function scanned(
  file: Blob,
  shape: FileShape,
  take: (scanner: RecordScanner, text: FieldText) => boolean,
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
    for await (const chunk of recordChunks(file, shape)) {
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
