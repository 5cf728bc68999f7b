import { asUtf8, fileChunks, gunzipped, withoutFirst } from "./file-chunks";
import type { FileEncoding } from "./file-encoding";
import type { FilePacking } from "./file-packing";
import { type FeatureFault, geoJsonRows } from "./geojson-rows";
import type { Delimiter } from "./guess-delimiter";

/** How a file is written: all that is needed to cut it into records. */
export interface FileShape {
  readonly packing: Exclude<FilePacking, "zip">;
  readonly encoding: FileEncoding;
  /** Bytes of its byte order mark. */
  readonly markLength: number;
  readonly form: "delimited" | "geojson";
  readonly delimiter: Delimiter;
  /** Which record holds the headers, from 1; 0 where there is none. */
  readonly headerRow: number;
  /** The first record below it that is a row. */
  readonly firstRow: number;
  /** Headers of a file that has none, where its format is known. */
  readonly header?: readonly string[];
}

/** Whether records lie in the file as they are, so that their offsets are the file's own. */
export function liesPlain({ packing, encoding, form }: FileShape): boolean {
  return packing === "plain" && form === "delimited" && !encoding.startsWith("utf-16");
}

/** The bytes of a file unpacked. */
export function unpackedChunks(
  file: Blob,
  packing: FileShape["packing"],
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  return packing === "gzip" ? gunzipped(() => fileChunks(file, onRead)) : fileChunks(file, onRead);
}

/** The bytes of a file as delimited text without a byte order mark, in UTF-8 or Windows-1256. */
export function recordChunks(
  file: Blob,
  shape: FileShape,
  hooks: { readonly onRead?: (bytes: number) => void; readonly onFeatureFault?: FeatureFault } = {},
): AsyncGenerator<Uint8Array> {
  const { packing, encoding, markLength, form } = shape;
  const bytes = withoutFirst(unpackedChunks(file, packing, hooks.onRead), markLength);
  const text = encoding === "utf-16le" || encoding === "utf-16be" ? asUtf8(bytes, encoding) : bytes;
  return form === "geojson" ? geoJsonRows(text, hooks.onFeatureFault) : text;
}
