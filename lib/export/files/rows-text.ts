import { BYTE_ORDER_MARK, csvLine, harmless } from "@/lib/export/tables/csv-text";
import { FieldText } from "@/lib/files/bytes/field-text";
import { fileChunks } from "@/lib/files/bytes/file-chunks";
import { RecordScanner } from "@/lib/files/bytes/record-scanner";
import { DAY_PRECISION_HEADER, DAY_PRECISIONS } from "@/lib/files/days/read-day";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { dayOf, pointOf } from "@/lib/files/read/try-mapping";
import { dayPrecisionColumn, statedDayPrecision } from "@/lib/files/recognise/day-precision";
import type { FileExhibit } from "./file-exhibit";

/** `csv`: in UTF-8 with a byte order mark, lines ended by CR LF. `geojson`: a FeatureCollection of points. */
export type RowsForm = "csv" | "geojson";

/** Plain data, so that it can be handed to a worker. */
export interface RowsTextInput {
  readonly form: RowsForm;
  readonly reading: Pick<
    FileReading,
    "text" | "encoding" | "delimiter" | "fields" | "header" | "mapping" | "counts"
  >;
  /** Where the wanted rows begin in the text, ascending. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/** Characters that are put together before they become a part of the blob. */
const PART_CHARACTERS = 1 << 20;
/** No spreadsheet runs a number: a latitude of "-12.5" stays one. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Where the rows that an exhibit shows begin in the file's text, in the file's order. */
export function shownOffsets({ table, mask, slice, shown }: FileExhibit): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(shown);
  let at = 0;
  for (let i = slice.lo; i < slice.hi; i += 1) {
    if (!mask.isVisible(i)) continue;
    offsets[at] = table.offsets[i] as number; // within the table
    at += 1;
  }
  return offsets.sort();
}

/** Message of the error where a file is no longer what was read: it crosses from a worker as text. */
export const FILE_CHANGED = "the file has changed since it was opened.";

/**
 * The wanted rows with all columns of the file and their own texts, read from it now, piece by piece. Cells that a spreadsheet would run are
 * made harmless in CSV; numbers stay as they are. Where some days are known to the month or the year alone, a last column says so of each. `onRows` hears how many have been written. Rejects where the file is gone.
 */
export async function rowsText(
  { form, reading, offsets }: RowsTextInput,
  onRows: (rows: number) => void = () => {},
): Promise<Blob> {
  const { text: source, encoding, delimiter } = reading;
  const start = offsets[0] ?? 0;
  const scanner = new RecordScanner(delimiter, start, reading.fields);
  const fields = new FieldText(encoding);
  const writer = form === "csv" ? csvWriter(reading) : geoJsonWriter(reading);
  const parts: Blob[] = [];
  let waiting = writer.head;
  let written = 0;
  const take = () => {
    if (scanner.offset !== offsets[written]) return;
    waiting += writer.row(scanner, fields, written);
    written += 1;
    if (written === offsets.length) scanner.stop();
  };
  if (offsets.length > 0) {
    for await (const chunk of fileChunks(source.slice(start))) {
      scanner.push(chunk, take);
      if (waiting.length >= PART_CHARACTERS) {
        parts.push(new Blob([waiting]));
        waiting = "";
      }
      onRows(written);
      if (written === offsets.length) break;
    }
    scanner.finish(take);
  }
  if (written !== offsets.length) throw new Error(FILE_CHANGED);
  return new Blob([...parts, waiting + writer.foot], { type: writer.type });
}

interface RowsWriter {
  readonly type: string;
  readonly head: string;
  readonly row: (scanner: RecordScanner, fields: FieldText, index: number) => string;
  readonly foot: string;
}

function csvWriter(reading: RowsTextInput["reading"]): RowsWriter {
  const { header } = reading;
  const line = (cells: readonly string[]) => csvLine(cells.map(harmlessCell));
  const precision = precisionOf(reading);
  return {
    type: "text/csv;charset=utf-8",
    head: `${BYTE_ORDER_MARK}${line([...header, ...(precision ? [DAY_PRECISION_HEADER] : [])])}`,
    row: (scanner, fields) => {
      const cells = header.map((_, column) => fields.of(scanner, column));
      return line(precision ? [...cells, precision(cells)] : cells);
    },
    foot: "",
  };
}

/** How well the day of a row is known, in a word; `null` where all are known to the day, or a column says it already. */
function precisionOf({ header, mapping, counts }: RowsTextInput["reading"]) {
  if (counts.roughDays === 0 || header.includes(DAY_PRECISION_HEADER)) return null;
  const column = dayPrecisionColumn(header);
  return (cells: readonly string[]): string => {
    const stated = statedDayPrecision(header[column] ?? "", cells[column] ?? "");
    return DAY_PRECISIONS[Math.max(dayOf(cells, mapping)?.precision ?? 0, stated)] ?? "";
  };
}

function harmlessCell(text: string): string {
  return NUMBER.test(text) ? text : harmless(text);
}

function geoJsonWriter(reading: RowsTextInput["reading"]): RowsWriter {
  const { header, mapping } = reading;
  const precision = precisionOf(reading);
  const keys = [...header, ...(precision ? [DAY_PRECISION_HEADER] : [])].map((name, column) => {
    const before = header.slice(0, column).filter((other) => other === name).length;
    return JSON.stringify(before === 0 ? name : `${name} (${before + 1})`);
  });
  return {
    type: "application/geo+json",
    head: `{"type":"FeatureCollection","features":[\n`,
    row: (scanner, fields, index) => {
      const cells = header.map((_, column) => fields.of(scanner, column));
      const point = pointOf(header, cells, mapping);
      const geometry = point && { type: "Point", coordinates: point };
      const values = precision ? [...cells, precision(cells)] : cells;
      const properties = keys.map((key, column) => `${key}:${JSON.stringify(values[column])}`);
      return `${index === 0 ? "" : ",\n"}{"type":"Feature","geometry":${JSON.stringify(geometry)},"properties":{${properties.join(",")}}}`;
    },
    foot: "\n]}\n",
  };
}
