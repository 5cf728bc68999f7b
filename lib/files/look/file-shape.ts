import { boundedChunks } from "@/lib/files/bytes/bounded-chunks";
import { asUtf8, fileChunks, gunzipped, withoutFirst } from "@/lib/files/bytes/file-chunks";
import type { FileEncoding } from "@/lib/files/bytes/file-encoding";
import type { FilePacking } from "@/lib/files/bytes/file-packing";
import type { Delimiter } from "@/lib/files/bytes/guess-delimiter";
import { TextKeeper } from "@/lib/files/bytes/text-keeper";
import type { FoundJson } from "@/lib/files/records/find-json-records";
import { jsonRecords } from "@/lib/files/records/json-records";
import { type RowHooks, recordRows } from "@/lib/files/records/record-rows";
import type { RecordBatches } from "@/lib/files/records/source-record";

/** What a file is once it is unpacked. */
export type FileForm =
  | { readonly name: "text" }
  | { readonly name: "json"; readonly found: FoundJson }
  | { readonly name: "kml" | "gpx" | "parquet" | "flatgeobuf" }
  | { readonly name: "shapefile"; readonly base: string }
  | { readonly name: "workbook"; readonly sheet: string }
  | { readonly name: "database"; readonly table: string };

/** How a file is written: all that is needed to cut it into records. */
export interface FileShape {
  /** Names of the files within archives that lead to the one that is read. */
  readonly inside: readonly string[];
  readonly packing: FilePacking;
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
export function liesPlain({ inside, packing, encoding, form }: FileShape): boolean {
  return inside.length === 0 && packing === "plain" && form.name === "text" && !encoding.startsWith("utf-16");
}

/** Whether the file holds records that name their fields, and no table with a header. */
export function namesFields({ form }: Pick<FileShape, "form">): boolean {
  return form.name !== "text" && form.name !== "workbook";
}

/** The bytes of a file unpacked. */
export function unpackedChunks(
  file: Blob,
  packing: FilePacking,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  if (packing === "plain") return fileChunks(file, onRead);
  let read = 0;
  const count = (bytes: number) => {
    read = Math.max(read, bytes);
    onRead(bytes);
  };
  return boundedChunks(
    gunzipped(() => fileChunks(file, count)),
    () => read,
  );
}

interface RecordHooks extends RowHooks {
  readonly onRead?: (bytes: number) => void;
  /** Of a sheet its first thousand rows are enough. */
  readonly toLook?: boolean;
}

/**
 * The bytes of a file as delimited text without a byte order mark, in UTF-8 or the Windows encoding of its own. `file` has been taken out of
 * its archives. What reads a format is loaded only when one comes.
 */
export function recordChunks(
  file: Blob,
  shape: FileShape,
  hooks: RecordHooks = {},
): AsyncGenerator<Uint8Array> {
  const { packing, encoding, markLength, form } = shape;
  const text = () => {
    const bytes = withoutFirst(unpackedChunks(file, packing, hooks.onRead), markLength);
    return encoding === "utf-16le" || encoding === "utf-16be" ? asUtf8(bytes, encoding) : bytes;
  };
  const rows = (load: () => Promise<RecordBatches>) => recordRows(loaded(load), shape.header, hooks);
  switch (form.name) {
    case "text":
      return text();
    case "json":
      return recordRows(jsonRecords(text(), form.found), shape.header, hooks);
    case "kml":
      return rows(async () => (await import("@/lib/files/records/kml-records")).kmlRecords(text()));
    case "gpx":
      return rows(async () => (await import("@/lib/files/records/gpx-records")).gpxRecords(text()));
    case "parquet":
      return rows(async () => {
        const { parquetRecords } = await import("@/lib/files/records/parquet-records");
        return parquetRecords(await plainFile(file, packing));
      });
    case "flatgeobuf":
      return rows(async () => {
        const { flatGeobufRecords } = await import("@/lib/files/records/flatgeobuf-records");
        return flatGeobufRecords(await plainFile(file, packing));
      });
    case "shapefile":
      return rows(async () =>
        (await import("@/lib/files/records/shapefile-records")).shapefileRecords(file, form.base),
      );
    case "database":
      return rows(async () => {
        const { databaseRecords } = await import("@/lib/files/databases/database-records");
        return databaseRecords(await plainFile(file, packing), form.table);
      });
    case "workbook":
      return loaded(async () => {
        const { workbookRows } = await import("@/lib/files/records/workbook-rows");
        return workbookRows(await plainFile(file, packing), form.sheet, hooks.toLook);
      });
  }
}

async function* loaded<T>(load: () => Promise<AsyncIterable<T>>): AsyncGenerator<T> {
  yield* await load();
}

/** A file that is read at any place of it. */
export async function plainFile(file: Blob, packing: FilePacking): Promise<Blob> {
  if (packing === "plain") return file;
  const keeper = new TextKeeper();
  for await (const chunk of unpackedChunks(file, packing)) keeper.keep(chunk);
  return keeper.blob();
}
