import type { ColumnMapping } from "./column-mapping";
import { Dictionary, OTHER_CODE } from "./dictionary";
import { FieldText } from "./field-text";
import type { FileEncoding } from "./file-encoding";
import { readDayBytes } from "./read-day-bytes";
import { readNumber } from "./read-number";
import { precisionByte } from "./read-precision";
import type { RecordScanner } from "./record-scanner";
import { RefusalLog, type Rule } from "./refusals";
import { TableBuilder } from "./table-builder";

const POINT = 46;
const COMMA = 44;

export interface PlacerInput {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly encoding: FileEncoding;
  /** The last day that a row may have, in days since 1970-01-01. */
  readonly today: number;
  /** Added to the number of a record: a GeoJSON feature is counted without a header. */
  readonly rowShift: number;
}

/** Puts the records of a scanner into columns one by one, and refuses those that cannot be placed, saying why. */
export class RowPlacer {
  readonly table: TableBuilder;
  readonly refusals = new RefusalLog();
  readonly dictionaries: readonly Dictionary[];
  readonly #input: PlacerInput;
  readonly #scanner: RecordScanner;
  readonly #text: FieldText;
  readonly #precisionValues = new Dictionary();
  /** By code of the dictionary; -1 where it has not been read yet. */
  readonly #precisionBytes = new Int8Array(OTHER_CODE + 1).fill(-1);
  #column = -1;

  constructor(scanner: RecordScanner, input: PlacerInput) {
    this.#scanner = scanner;
    this.#input = input;
    this.#text = new FieldText(input.encoding);
    this.table = new TableBuilder(input.mapping.filters.length, input.mapping.precision !== null);
    this.dictionaries = input.mapping.filters.map(() => new Dictionary());
  }

  /** The record that the scanner stands on. */
  place(): void {
    const rule = this.#placed();
    if (rule === null) return;
    const header = this.#column < 0 ? "" : (this.#input.header[this.#column] ?? "");
    const row = this.#scanner.row + this.#input.rowShift;
    this.refusals.add(row, header, rule, () => this.#text.of(this.#scanner, Math.max(0, this.#column)));
  }

  /** Adds the record to the table; else the rule that it breaks, with `#column` as where. */
  #placed(): Rule | null {
    const { header, mapping, today, rowShift } = this.#input;
    const scanner = this.#scanner;
    const { bytes, starts, ends } = scanner;
    this.#column = -1;
    if (scanner.fault !== null) return scanner.fault;
    if (scanner.fieldCount !== header.length && !this.#endsInEmpty(header.length)) return "field-count";
    const lat = this.#number(mapping.latitude);
    if (Number.isNaN(lat)) return this.#missingOr("not-a-number");
    const lng = this.#number(mapping.longitude);
    if (Number.isNaN(lng)) return this.#missingOr("not-a-number");
    if (lng < -180 || lng > 180) return "longitude-bounds";
    this.#column = mapping.latitude;
    if (lat < -90 || lat > 90)
      return Math.abs(lng) <= 90 && Math.abs(lat) <= 180 ? "swapped" : "latitude-bounds";
    if (lat === 0 && lng === 0) return "null-island";
    this.#column = mapping.day;
    // A column of the header.
    const day = readDayBytes(
      bytes,
      starts[mapping.day] as number,
      ends[mapping.day] as number,
      mapping.dayOrder,
    );
    if (typeof day === "string") return day === "unreadable" ? this.#missingOr("day-unreadable") : day;
    if (day < 0) return "before-1970";
    if (day > today) return "after-today";
    this.table.add(day, lng, lat, scanner.offset, scanner.row + rowShift);
    for (let i = 0; i < mapping.filters.length; i += 1) {
      const column = mapping.filters[i] as number; // within the list, and a column of the header
      const code = this.dictionaries[i]?.codeOf(bytes, starts[column] as number, ends[column] as number);
      this.table.setCode(i, code ?? 0);
    }
    if (mapping.precision !== null) this.table.setPrecision(this.#precision(mapping.precision));
    return null;
  }

  #precision(column: number): number {
    const { bytes, starts, ends } = this.#scanner;
    // A column of the header.
    const code = this.#precisionValues.codeOf(bytes, starts[column] as number, ends[column] as number);
    if (code === OTHER_CODE) return 0;
    const known = this.#precisionBytes[code] ?? -1;
    if (known >= 0) return known;
    const byte = precisionByte(this.#input.header[column] ?? "", this.#text.of(this.#scanner, column));
    this.#precisionBytes[code] = byte;
    return byte;
  }

  #number(column: number): number {
    this.#column = column;
    const { bytes, starts, ends } = this.#scanner;
    const mark = this.#input.mapping.decimalComma ? COMMA : POINT;
    return readNumber(bytes, starts[column] as number, ends[column] as number, mark); // a column of the header
  }

  /** Some programs end each line with a delimiter that the header lacks. */
  #endsInEmpty(wanted: number): boolean {
    const { fieldCount, starts, ends } = this.#scanner;
    return fieldCount === wanted + 1 && starts[wanted] === ends[wanted];
  }

  #missingOr(rule: Rule): Rule {
    return this.#text.of(this.#scanner, this.#column).trim() === "" ? "missing" : rule;
  }
}
