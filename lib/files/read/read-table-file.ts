import { FieldText } from "@/lib/files/bytes/field-text";
import { CutOff } from "@/lib/files/bytes/file-chunks";
import { type FileEncoding, guessLetters } from "@/lib/files/bytes/file-encoding";
import { MAX_FILE_BYTES } from "@/lib/files/bytes/file-fault";
import { headerOf, isSeparatorLine, numberedHeader } from "@/lib/files/bytes/header-of";
import { RecordScanner } from "@/lib/files/bytes/record-scanner";
import { TextKeeper } from "@/lib/files/bytes/text-keeper";
import { type FileShape, liesPlain, namesFields, recordChunks } from "@/lib/files/look/file-shape";
import { innerFile } from "@/lib/files/look/open-archives";
import { MAX_ROWS } from "@/lib/files/look/size-warnings";
import type { ColumnMapping } from "@/lib/files/recognise/column-mapping";
import type { RecordFault } from "@/lib/files/records/record-rows";
import type { RefusalReport } from "@/lib/files/refusals/refusals";
import type { FileTable } from "@/lib/files/table/file-table";
import { RowPlacer } from "./row-placer";

/** Sees whether a text stays valid UTF-8 to its end, where its beginning was plain ASCII and left that open. */
class Utf8Watch {
  broken = false;
  /** What the letters look like from where they are no UTF-8; of use where it is broken. */
  encoding: FileEncoding = "utf-8";
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  see(chunk: Uint8Array): void {
    if (this.broken) return;
    try {
      this.#decoder.decode(chunk, { stream: true });
    } catch {
      this.broken = true;
      this.encoding = guessLetters(chunk);
    }
  }
}

/** What a reader should know of a reading as a whole. */
type ReadNote = "cut-off" | "encoding-changed" | "row-limit" | "text-limit";

/** How many rows were read in a way that the reader should know of. */
interface ReadingCounts {
  /** More or fewer fields than the header. */
  readonly uneven: number;
  /** Known to the month or the year alone. */
  readonly roughDays: number;
  /** Moved to theatre time by the zone of their time. */
  readonly zoned: number;
  /** Nearer to a pole than the map reaches. */
  readonly polar: number;
  /** With a quote that is never closed. */
  readonly openQuotes: number;
  readonly blank: number;
  /** Columns, the last of the header, that first appear after those that could be chosen from. */
  readonly lateColumns: number;
}

export interface FileReading {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly table: FileTable;
  readonly refusals: RefusalReport;
  readonly notes: readonly ReadNote[];
  readonly counts: ReadingCounts;
  /** Records below the header, blank lines apart. */
  readonly rowsRead: number;
  readonly encoding: FileEncoding;
  readonly delimiter: string;
  /** Of a record of text, which tells where a quote has swallowed others; 0 where none can have. */
  readonly fields?: number;
  /** Where the table's offsets point into: the file itself, or its plain text, which the browser holds outside the script's memory. */
  readonly text: Blob;
}

export interface ReadProgress {
  /** Bytes of the file as it lies on the disk. */
  readonly bytes: number;
  readonly rows: number;
}

export interface ReadInput {
  readonly file: Blob;
  readonly shape: FileShape;
  readonly mapping: ColumnMapping;
  /** The last day that a row may have, in days since 1970-01-01. */
  readonly today: number;
  /** Called once for each chunk of the file. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Reads a whole file row by row. What is cut off is read as far as it goes; a `FileFault` where nothing can be read. */
export async function readTableFile({
  file,
  shape,
  mapping,
  today,
  onProgress,
}: ReadInput): Promise<FileReading> {
  const inner = await innerFile(file, shape.inside);
  const plain = liesPlain(shape);
  const scanner = new RecordScanner(shape.delimiter, plain ? shape.markLength : 0);
  const headerText = new FieldText(shape.encoding);
  const keeper = plain ? null : new TextKeeper();
  const watch = shape.encoding === "utf-8" && plain && shape.markLength === 0 ? new Utf8Watch() : null;
  const isNamed = namesFields(shape);
  const input = {
    mapping,
    encoding: shape.encoding,
    today,
    namesFields: isNamed,
    isRagged: isNamed || shape.form.name === "workbook",
  };
  const notes = new Set<ReadNote>();
  const header: string[] = [];
  const columns: { names: readonly string[] } = { names: [] };
  let placer: RowPlacer | null = null;
  let rowsRead = 0;
  const take = () => {
    if (!placer && shape.headerRow === 0) begin(numberedHeader(shape.header, scanner.fieldCount));
    if (scanner.row < shape.headerRow || (shape.headerRow > 0 && placer && scanner.row < shape.firstRow))
      return;
    if (placer) {
      rowsRead += 1;
      placer.place();
      if (placer.table.count >= MAX_ROWS) {
        notes.add("row-limit");
        scanner.stop();
      }
    } else if (isNamed) begin(columns.names);
    else if (!isSeparatorLine(scanner, headerText)) {
      begin(headerOf(scanner, headerText));
    }
  };
  const begin = (names: readonly string[]) => {
    header.push(...names);
    placer = new RowPlacer(scanner, { ...input, header });
    scanner.expectFields(fieldsOf(shape, header));
    for (const [record, rule, value] of early.splice(0)) refuse(record, rule, value);
  };
  const early: Parameters<RecordFault>[] = [];
  const refuse: RecordFault = (record, rule, value) => {
    if (!placer) {
      early.push([record, rule, value]);
      return;
    }
    rowsRead += 1;
    placer.refusals.add(record, rule === "no-place" ? "geometry" : "", rule, () => value);
  };
  const onColumns = (names: readonly string[]) => {
    columns.names = names.map((name, index) => name.trim() || `Column ${index + 1}`);
    if (placer) header.push(...columns.names.slice(header.length));
  };
  let bytes = 0;
  const onRead = (read: number) => {
    bytes = (read * file.size) / Math.max(1, inner.size);
  };
  try {
    for await (const chunk of recordChunks(inner, shape, { onRead, onFault: refuse, onColumns })) {
      keeper?.keep(chunk);
      watch?.see(chunk);
      scanner.push(chunk, take);
      onProgress?.({ bytes, rows: rowsRead });
      if (notes.has("row-limit")) break;
      if ((keeper?.bytes ?? 0) > MAX_FILE_BYTES) {
        notes.add("text-limit");
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    notes.add("cut-off");
  }
  scanner.finish(take);
  if (watch?.broken) notes.add("encoding-changed");
  const encoding = watch?.broken ? watch.encoding : shape.encoding;
  const placed = placer ?? new RowPlacer(scanner, { ...input, header });
  return {
    header,
    mapping,
    table: placed.table.build(header, mapping.filters, placed.dictionaries, new FieldText(encoding)),
    refusals: placed.refusals.report(),
    notes: [...notes],
    counts: {
      uneven: placed.uneven,
      roughDays: placed.roughDays,
      zoned: placed.zoned,
      polar: placed.polar,
      openQuotes: scanner.openQuotes,
      lateColumns: isNamed && shape.header ? Math.max(0, header.length - shape.header.length) : 0,
      blank: Math.max(0, scanner.row - Math.max(shape.headerRow, shape.firstRow - 1) - rowsRead),
    },
    rowsRead,
    encoding,
    delimiter: shape.delimiter,
    fields: fieldsOf(shape, header),
    text: keeper?.blob() ?? file,
  };
}

function fieldsOf({ form }: FileShape, header: readonly string[]): number {
  return form.name === "text" ? header.length : 0;
}
