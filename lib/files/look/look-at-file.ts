import { FieldText } from "@/lib/files/bytes/field-text";
import { fileChunks, headOf } from "@/lib/files/bytes/file-chunks";
import { guessEncoding, looksBinary } from "@/lib/files/bytes/file-encoding";
import { FileFault, MAX_FILE_BYTES } from "@/lib/files/bytes/file-fault";
import { filePacking } from "@/lib/files/bytes/file-packing";
import { guessDelimiter } from "@/lib/files/bytes/guess-delimiter";
import { namedForm, strangerOf } from "@/lib/files/bytes/name-form";
import { MAX_FIELDS } from "@/lib/files/bytes/record-scanner";
import type { LookChoices } from "@/lib/files/recognise/column-mapping";
import { findHeader } from "@/lib/files/recognise/find-header";
import { type Recognition, recogniseColumns } from "@/lib/files/recognise/recognise-columns";
import { LATITUDE_HEADER, LONGITUDE_HEADER } from "@/lib/files/records/record-rows";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import {
  type FileForm,
  type FileShape,
  namesFields,
  plainFile,
  recordChunks,
  unpackedChunks,
} from "./file-shape";
import { formFinding } from "./form-finding";
import { encodingQuestion, headerQuestion, type LookQuestion } from "./look-questions";
import { type FileParts, openArchives } from "./open-archives";
import { firstRecords, sampleOf } from "./sample-records";
import { sizeWarnings, textBytesOf } from "./size-warnings";
import { textForm } from "./text-form";

/** What the beginning of a file says. */
export interface FileLook {
  readonly shape: FileShape;
  /** Packing, letters and form, each with its reason. */
  readonly findings: readonly Said<FoundWords>[];
  /** What of it will not fit. */
  readonly warnings: readonly Said<FoundWords>[];
  /** Of several tables in the file the one that is read; `null` where there is one alone. */
  readonly parts: FileParts | null;
  /** What its bytes and first lines leave open. */
  readonly questions: readonly LookQuestion[];
  readonly header: readonly string[];
  /** The first rows, as text. */
  readonly rows: readonly (readonly string[])[];
  readonly recognition: Recognition;
}

const HEAD_BYTES = 256 * 1024;
const LINES = { headerRow: 1, firstRow: 2 } as const;

/** Reads the beginning of a file and says what it is. Throws a {@link FileFault} where it cannot be read at all. */
export async function lookAtFile(chosen: Blob, asked: LookChoices = {}): Promise<FileLook> {
  if (chosen.size === 0) throw new FileFault("empty");
  if (chosen.size > MAX_FILE_BYTES) throw new FileFault("too-large");
  const { file, inside, shapefile, parts: files } = await openArchives(chosen, asked.part);
  const packing = filePacking(await headOf(fileChunks(file), 8));
  const head = await headOf(unpackedChunks(file, packing), HEAD_BYTES);
  if (head.length === 0) throw new FileFault(packing === "gzip" ? "damaged" : "empty");
  const binary = shapefile === null ? await binaryForm(file, packing, head, asked.part) : null;
  const guessed = guessEncoding(head);
  const encoding = asked.encoding ?? guessed.encoding;
  const plain: FileShape = {
    ...{ inside, packing, ...LINES, delimiter: ",", encoding },
    markLength: encoding === guessed.encoding ? guessed.markLength : 0,
    form: { name: "text" },
  };
  const found =
    shapefile !== null
      ? { form: { name: "shapefile", base: shapefile } as const, textHead: head, sheets: null, merged: 0 }
      : (binary ?? (await readableForm(file, plain, head)));
  const { form, textHead } = found;
  const isText = form.name === "text";
  const letters = isText || form.name === "json" ? encoding : "utf-8";
  const delimiter = isText ? guessDelimiter(textHead) : ",";
  const cut: FileShape = {
    ...plain,
    markLength: letters === encoding ? plain.markLength : 0,
    encoding: letters,
    form,
    delimiter,
  };
  const isNamed = namesFields(cut);
  const first = isNamed ? [] : await firstRecords(file, cut);
  const { findings, ...where } = isNamed
    ? { ...LINES, findings: [] }
    : asked.headerRow === undefined
      ? findHeader(first)
      : { headerRow: asked.headerRow, firstRow: asked.headerRow + 1, findings: [] };
  const { header, rows } = await sampleOf(file, { ...cut, ...where });
  if (isNamed) refuseMetres(header, rows);
  const nulls = head.filter((byte) => byte === 0).length;
  return {
    shape: isNamed ? { ...cut, ...where, header } : { ...cut, ...where },
    findings: [
      ...(inside.length > 0 ? [["inArchive", inside] as const] : []),
      ...(packing === "gzip" ? [["gzip"] as const] : []),
      isText ? (["delimiter", delimiter] as const) : formFinding(form, textHead),
      ...(found.merged > 0 ? [["merged"] as const] : []),
      ...(isText || form.name === "json"
        ? [["encoding", encoding, asked.encoding ? "chosen" : guessed.reason] as const]
        : []),
      ...findings,
      ...(isText && nulls > 0 && !encoding.startsWith("utf-16") ? [["zeroBytes", nulls] as const] : []),
    ],
    warnings: [
      ...(header.length >= MAX_FIELDS ? [["manyColumns", MAX_FIELDS] as const] : []),
      ...(isText
        ? sizeWarnings(
            { textBytes: await textBytesOf(file, packing), bytesARow: lineBytes(head) },
            packing === "gzip",
          )
        : []),
    ],
    parts: found.sheets ?? files,
    questions: [
      ...(isText ? encodingQuestion(textHead, encoding, delimiter) : []),
      ...headerQuestion(first, where.headerRow),
    ],
    header,
    rows,
    recognition: recogniseColumns(header, rows),
  };
}

interface FoundForm {
  readonly form: FileForm;
  /** The beginning as text, where it is text. */
  readonly textHead: Uint8Array;
  readonly sheets: FileParts | null;
  /** Ranges of merged cells. */
  readonly merged: number;
}

/** A form that is told by its first bytes; `null` for text. */
async function binaryForm(
  file: Blob,
  packing: FileShape["packing"],
  head: Uint8Array,
  part: string | undefined,
): Promise<FoundForm | null> {
  const plain = { textHead: head, sheets: null, merged: 0 };
  const named = namedForm(head);
  switch (named) {
    case "parquet":
    case "flatgeobuf":
      return { ...plain, form: { name: named } };
    case "zip":
    case "workbook":
      return { ...plain, ...(await workbookForm(file, packing, part)) };
    case "sqlite":
      return { ...plain, ...(await databaseForm(file, packing, part)) };
    case "shp":
      throw new FileFault("shp-alone");
    case null: {
      const stranger = strangerOf(head);
      if (stranger) throw new FileFault("stranger", stranger);
      if (looksBinary(head)) throw new FileFault("binary");
      return null;
    }
  }
}

async function readableForm(file: Blob, plain: FileShape, head: Uint8Array): Promise<FoundForm> {
  const unpacked = new Blob([head as Uint8Array<ArrayBuffer>]); // never a shared buffer
  const textHead = await headOf(recordChunks(unpacked, { ...plain, packing: "plain" }), HEAD_BYTES);
  const start = new FieldText(plain.encoding).decode(textHead).replace(/^[\s\p{Cc}\ufeff]+/u, "");
  if (start === "") throw new FileFault(textHead.length < HEAD_BYTES ? "empty" : "blank");
  const form = await textForm(start, (bytes) => headOf(recordChunks(file, plain), bytes));
  if (form !== "workbook") return { form, textHead, sheets: null, merged: 0 };
  return { textHead, ...(await workbookForm(file, plain.packing, undefined)) };
}

async function workbookForm(file: Blob, packing: FileShape["packing"], part: string | undefined) {
  const { chooseSheet } = await import("./choose-sheet");
  const { names, chosen, merged } = await chooseSheet(await plainFile(file, packing), part);
  const form = { name: "workbook", sheet: chosen } as const;
  return { form, merged, sheets: names.length > 1 ? ({ kind: "sheet", names, chosen } as const) : null };
}

async function databaseForm(file: Blob, packing: FileShape["packing"], part: string | undefined) {
  const { chooseTable } = await import("@/lib/files/databases/database-records");
  const { names, chosen } = await chooseTable(await plainFile(file, packing), part);
  const form = { name: "database", table: chosen } as const;
  return { form, sheets: names.length > 1 ? ({ kind: "table", names, chosen } as const) : null };
}

/** Numbers beyond any degrees, where no system is named. */
function refuseMetres(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const columns = [header.indexOf(LONGITUDE_HEADER), header.indexOf(LATITUDE_HEADER)];
  const far = rows.filter((row) => columns.some((column) => Math.abs(Number(row[column] ?? 0)) > 360));
  if (far.length <= rows.length / 2) return;
  const example = columns.map((column) => far[0]?.[column] ?? "").join(", ");
  throw new FileFault("metres", example.slice(0, 60));
}

/** On average; 0 where there is no line end. */
function lineBytes(head: Uint8Array): number {
  let lines = 0;
  for (const byte of head) if (byte === 10) lines += 1;
  return lines === 0 ? 0 : head.length / lines;
}
