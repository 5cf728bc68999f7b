import { asUtf8, fileChunks, gunzipped, withoutFirst } from "./file-chunks";
import type { FileEncoding } from "./file-encoding";
import type { FilePacking } from "./file-packing";
import type { FoundJson } from "./formats/find-json-records";
import { jsonRecords } from "./formats/json-records";
import { type RowHooks, recordRows } from "./formats/record-rows";
import type { Delimiter } from "./guess-delimiter";

/** What the bytes of a file are once they are unpacked. */
export type FileForm = { readonly name: "text" } | { readonly name: "json"; readonly found: FoundJson };

/** How a file is written: all that is needed to cut it into records. */
export interface FileShape {
  readonly packing: Exclude<FilePacking, "zip">;
  readonly encoding: FileEncoding;
  /** Bytes of its byte order mark. */
  readonly markLength: number;
  readonly form: FileForm;
  readonly delimiter: Delimiter;
  /** Which record holds the headers, from 1; 0 where there is none. */
  readonly headerRow: number;
  /** The first record below it that is a row. */
  readonly firstRow: number;
  /** Headers of a file that has none, where its format is known; of records by name those that a first look has found. */
  readonly header?: readonly string[];
}

/** Whether records lie in the file as they are, so that their offsets are the file's own. */
export function liesPlain({ packing, encoding, form }: FileShape): boolean {
  return packing === "plain" && form.name === "text" && !encoding.startsWith("utf-16");
}

/** Whether the file holds records that name their fields, and no table with a header. */
export function namesFields({ form }: Pick<FileShape, "form">): boolean {
  return form.name !== "text";
}

/** The bytes of a file unpacked. */
export function unpackedChunks(
  file: Blob,
  packing: FileShape["packing"],
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  return packing === "gzip" ? gunzipped(() => fileChunks(file, onRead)) : fileChunks(file, onRead);
}

export interface RecordHooks extends RowHooks {
  readonly onRead?: (bytes: number) => void;
}

/** The bytes of a file as delimited text without a byte order mark, in UTF-8 or the Windows encoding of its own. */
export function recordChunks(
  file: Blob,
  shape: FileShape,
  hooks: RecordHooks = {},
): AsyncGenerator<Uint8Array> {
  const { packing, encoding, markLength, form } = shape;
  const bytes = withoutFirst(unpackedChunks(file, packing, hooks.onRead), markLength);
  const text = encoding === "utf-16le" || encoding === "utf-16be" ? asUtf8(bytes, encoding) : bytes;
  switch (form.name) {
    case "text":
      return text;
    case "json":
      return recordRows(jsonRecords(text, form.found), shape.header, hooks);
  }
}
