import { FieldText } from "./field-text";
import { CutOff, fileChunks, headOf } from "./file-chunks";
import { ENCODING_NAMES, guessEncoding, looksBinary } from "./file-encoding";
import { FileFault, MAX_FILE_BYTES } from "./file-fault";
import { filePacking } from "./file-packing";
import { type FileShape, recordChunks, unpackedChunks } from "./file-shape";
import { DELIMITER_NAMES, guessDelimiter } from "./guess-delimiter";
import { headerOf, isSeparatorLine } from "./header-of";
import { type Recognition, recogniseColumns } from "./recognise-columns";
import { RecordScanner } from "./record-scanner";
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

const HEAD_BYTES = 256 * 1024;
/** So many rows are looked at for guesses. */
const SAMPLE_ROWS = 1000;

/** Reads the beginning of a file and says what it is. Throws a {@link FileFault} where it cannot be read at all. */
export async function lookAtFile(file: Blob): Promise<FileLook> {
  if (file.size === 0) throw new FileFault("empty");
  if (file.size > MAX_FILE_BYTES) throw new FileFault("too-large");
  const packing = filePacking(await headOf(fileChunks(file), 8));
  if (packing === "zip") throw new FileFault("zip");
  const head = await headOf(unpackedChunks(file, packing), HEAD_BYTES);
  if (head.length === 0) throw new FileFault(packing === "gzip" ? "damaged" : "empty");
  if (looksBinary(head)) throw new FileFault("binary");
  const { encoding, markLength, reason } = guessEncoding(head);
  const plain = { packing, encoding, markLength, form: "delimited", delimiter: "," } as const;
  const textHead = await headOf(
    recordChunks(new Blob([head as Uint8Array<ArrayBuffer>]), { ...plain, packing: "plain" }),
    HEAD_BYTES,
  );
  const start = new FieldText(encoding).decode(textHead.subarray(0, 200)).trimStart();
  if (start === "" && textHead.length < HEAD_BYTES) throw new FileFault("empty");
  const form = start.startsWith("{") || start.startsWith("[") ? "geojson" : "delimited";
  const delimiter = form === "geojson" ? "," : guessDelimiter(textHead);
  const shape: FileShape = { ...plain, form, delimiter };
  const { header, rows } = await sampleOf(file, shape);
  return {
    shape,
    findings: [
      ...(packing === "gzip" ? ["Packed with gzip"] : []),
      form === "geojson"
        ? "GeoJSON: one row a feature, its properties as columns"
        : `${DELIMITER_NAMES[delimiter].replace(/^./, (letter) => letter.toUpperCase())} between the fields`,
      `${ENCODING_NAMES[encoding]}: ${reason}`,
    ],
    warnings: sizeWarnings(
      { textBytes: await textBytesOf(file, packing), bytesARow: form === "delimited" ? lineBytes(head) : 0 },
      packing === "gzip",
    ),
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

async function sampleOf(file: Blob, shape: FileShape): Promise<{ header: string[]; rows: string[][] }> {
  const scanner = new RecordScanner(shape.delimiter);
  const text = new FieldText(shape.encoding);
  let header: string[] | null = null;
  const rows: string[][] = [];
  let cutOff = false;
  const take = () => {
    if (isSeparatorLine(scanner, text)) return;
    if (!header) header = headerOf(scanner, text);
    else if (scanner.fault === null) rows.push(text.all(scanner));
    if (rows.length >= SAMPLE_ROWS) scanner.stop();
  };
  try {
    for await (const chunk of recordChunks(file, shape)) {
      scanner.push(chunk, take);
      if (rows.length >= SAMPLE_ROWS) break;
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    cutOff = true;
  }
  if (rows.length < SAMPLE_ROWS) scanner.finish(take);
  if (!header || rows.length === 0) throw new FileFault(cutOff ? "damaged" : "no-rows");
  return { header, rows };
}
