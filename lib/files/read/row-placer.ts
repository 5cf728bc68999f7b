import { MAX_LAT } from "@/lib/basemap/mercator";
import { Dictionary, OTHER_CODE } from "@/lib/files/bytes/dictionary";
import { FieldText } from "@/lib/files/bytes/field-text";
import type { FileEncoding } from "@/lib/files/bytes/file-encoding";
import type { RecordScanner } from "@/lib/files/bytes/record-scanner";
import { DayReader } from "@/lib/files/days/day-reader";
import { joinedDay } from "@/lib/files/days/joined-day";
import type { DayFault } from "@/lib/files/days/read-day";
import { PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import {
  type CellPlace,
  hemisphereSign,
  readCellPlace,
  readCoordinate,
} from "@/lib/files/places/read-coordinate";
import { readNumber } from "@/lib/files/places/read-number";
import { extentKind, readExtent } from "@/lib/files/places/row-extent";
import type { ColumnMapping } from "@/lib/files/recognise/column-mapping";
import { dayPrecisionColumn, statedDayPrecision } from "@/lib/files/recognise/day-precision";
import { namesSouthOrWest } from "@/lib/files/recognise/header-names";
import { precisionByte } from "@/lib/files/recognise/read-precision";
import { EXTENT_HEADER, SHAPE_HEADER } from "@/lib/files/records/record-rows";
import { dayWithin } from "@/lib/files/refusals/day-limit";
import { RefusalLog, type Rule } from "@/lib/files/refusals/refusals";
import { TableBuilder } from "@/lib/files/table/table-builder";

const POINT = 46;
const COMMA = 44;

interface PlacerInput {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly encoding: FileEncoding;
  /** The last day that a row may have, in days since 1970-01-01. */
  readonly today: number;
  /** Records name their fields: they are counted without a header, end where their last value is, and may bring new columns to `header`. */
  readonly namesFields: boolean;
  /** Records may have more or fewer fields than the header. */
  readonly isRagged: boolean;
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
  /** Rows of more or fewer fields than the header that could be placed nevertheless. */
  uneven = 0;
  /** Rows nearer to a pole than the map reaches: they are marked at its edge. */
  polar = 0;
  /** Rows known to the month or the year alone. */
  roughDays = 0;
  readonly #days: DayReader;
  readonly #rowShift: number;
  readonly #dayPrecisionColumn: number;
  /** Of values of one byte, which codes are. */
  readonly #statedByByte: number[] = [];
  readonly #isSouth: boolean;
  readonly #isWest: boolean;
  #knownColumns = -1;
  #extentColumn: number;
  #shapeColumn: number;
  #column = -1;

  constructor(scanner: RecordScanner, input: PlacerInput) {
    this.#scanner = scanner;
    this.#input = input;
    this.#text = new FieldText(input.encoding);
    this.#rowShift = input.namesFields ? -1 : 0;
    this.#extentColumn = input.header.indexOf(EXTENT_HEADER);
    this.#shapeColumn = input.header.indexOf(SHAPE_HEADER);
    this.#dayPrecisionColumn = dayPrecisionColumn(input.header);
    const { latitude, longitude, headerSides } = input.mapping;
    this.#isSouth = headerSides && namesSouthOrWest(input.header[latitude] ?? "");
    this.#isWest = headerSides && namesSouthOrWest(input.header[longitude] ?? "");
    this.table = new TableBuilder(input.mapping.filters.length, input.mapping.precision !== null);
    const { dayOrder: order, century } = input.mapping;
    this.#days = new DayReader({ order, century }, (bytes) => this.#text.decode(bytes));
    this.dictionaries = input.mapping.filters.map(() => new Dictionary());
  }

  /** Rows whose day was moved to theatre time by the zone of its time. */
  get zoned(): number {
    return this.#days.zoned;
  }

  /** The record that the scanner stands on. */
  place(): void {
    const rule = this.#placed();
    if (rule === null) return;
    const header = this.#column < 0 ? "" : (this.#input.header[this.#column] ?? "");
    const row = this.#scanner.row + this.#rowShift;
    this.refusals.add(row, header, rule, () => this.#text.of(this.#scanner, Math.max(0, this.#column)));
  }

  /** Adds the record to the table; else the rule that it breaks, with `#column` as where. */
  #placed(): Rule | null {
    const { header } = this.#input;
    const scanner = this.#scanner;
    this.#column = -1;
    if (scanner.fault !== null) return scanner.fault;
    if (this.#input.isRagged) {
      if (this.#input.namesFields && header.length !== this.#knownColumns) {
        this.#extentColumn = header.indexOf(EXTENT_HEADER);
        this.#shapeColumn = header.indexOf(SHAPE_HEADER);
      }
      this.#knownColumns = header.length;
      scanner.clearFields(header.length);
      return this.#read();
    }
    const isUneven = scanner.fieldCount !== header.length && !this.#endsInEmpty(header.length);
    if (!isUneven) return this.#read();
    const isShifted =
      scanner.fieldCount > header.length && this.#isShifted(scanner.fieldCount - header.length);
    scanner.clearFields(header.length);
    const rule = isShifted ? "field-count" : this.#read();
    if (rule === null) this.uneven += 1;
    else this.#column = -1;
    return rule === null ? null : "field-count";
  }

  #read(): Rule | null {
    const { mapping, today } = this.#input;
    const scanner = this.#scanner;
    const { bytes, starts, ends } = scanner;
    const pair = mapping.pairOrder === null ? null : this.#pair(mapping.latitude, mapping.pairOrder);
    if (mapping.pairOrder !== null && !pair) return this.#missingOr("not-a-number");
    const lat = pair ? pair.lat : this.#number(mapping.latitude, mapping.latitudeSide, this.#isSouth);
    if (Number.isNaN(lat)) return this.#missingOr("not-a-number");
    const lng = pair ? pair.lng : this.#number(mapping.longitude, mapping.longitudeSide, this.#isWest);
    if (Number.isNaN(lng)) return this.#missingOr("not-a-number");
    if (lng < -180 || lng > 180) return "longitude-bounds";
    this.#column = mapping.latitude;
    if (lat < -90 || lat > 90)
      return Math.abs(lng) <= 90 && Math.abs(lat) <= 180 ? "swapped" : "latitude-bounds";
    if (lat === 0 && lng === 0) return "null-island";
    this.#column = mapping.day;
    // A column of the header.
    const [from, to] = [starts[mapping.day] as number, ends[mapping.day] as number];
    const day = mapping.dayParts ? this.#joined() : this.#days.read(bytes, from, to);
    if (typeof day === "string") return day === "unreadable" ? this.#missingOr("day-unreadable") : day;
    const rough = Math.max(this.#days.precision, this.#statedPrecision());
    const within = dayWithin(day, rough, today);
    if (typeof within === "string") return within;
    if (Math.abs(lat) > MAX_LAT) this.polar += 1;
    this.table.add(within, lng, lat, scanner.offset, scanner.row + this.#rowShift);
    if (rough > 0) {
      this.table.setDayPrecision(rough);
      this.roughDays += 1;
    }
    for (let i = 0; i < mapping.filters.length; i += 1) {
      const column = mapping.filters[i] as number; // within the list, and a column of the header
      const code = this.dictionaries[i]?.codeOf(bytes, starts[column] as number, ends[column] as number);
      this.table.setCode(i, code ?? 0);
    }
    const shape = pair ? pair.shape : this.#shape();
    if (shape) {
      this.table.setPrecision(PLACE_PRECISIONS.indexOf(extentKind(shape.type)));
      this.table.setExtent(shape.extent);
    } else if (mapping.precision !== null) this.table.setPrecision(this.#precision(mapping.precision));
    return null;
  }

  /** Whether a comma without quotes has moved the coordinates or the day: text goes on behind a blank before them, or they fit there as well. */
  #isShifted(extra: number): boolean {
    const { latitude, longitude, day, latitudeSide, longitudeSide, pairOrder } = this.#input.mapping;
    const { bytes, starts, ends, fieldCount } = this.#scanner;
    for (let i = 1; i < fieldCount; i += 1)
      if (bytes[starts[i] ?? 0] === 32 && (starts[i] ?? 0) < (ends[i] ?? 0))
        return i <= Math.max(latitude, longitude, day);
    if (pairOrder !== null) return false;
    const lat = this.#number(latitude + extra, latitudeSide, false);
    const lng = this.#number(longitude + extra, longitudeSide, false);
    return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  }

  /** Index into `DAY_PRECISIONS`: what a column of its own says. */
  #statedPrecision(): number {
    const column = this.#dayPrecisionColumn;
    if (column < 0) return 0;
    const { bytes, starts, ends } = this.#scanner;
    const [from, to] = [starts[column] ?? 0, ends[column] ?? 0];
    const key = to - from === 1 ? (bytes[from] ?? 0) : -1;
    const known = this.#statedByByte[key];
    if (known !== undefined) return known;
    const read = statedDayPrecision(this.#input.header[column] ?? "", this.#text.of(this.#scanner, column));
    if (key >= 0) this.#statedByByte[key] = read;
    return read;
  }

  #shape(): CellPlace["shape"] {
    const column = this.#extentColumn;
    if (column < 0 || this.#scanner.ends[column] === this.#scanner.starts[column]) return null;
    const extent = readExtent(this.#text.of(this.#scanner, column));
    return extent && { type: this.#text.of(this.#scanner, this.#shapeColumn), extent };
  }

  #pair(column: number, order: NonNullable<ColumnMapping["pairOrder"]>): CellPlace | null {
    this.#column = column;
    return readCellPlace(this.#text.of(this.#scanner, column), order);
  }

  #joined(): number | DayFault {
    const { mapping } = this.#input;
    const text = (column: number | null | undefined) =>
      column == null ? "" : this.#text.of(this.#scanner, column);
    const read = joinedDay(
      { year: text(mapping.day), month: text(mapping.dayParts?.month), date: text(mapping.dayParts?.date) },
      mapping.century,
    );
    this.#days.precision = typeof read === "string" ? 0 : read.precision;
    return typeof read === "string" ? read : read.day;
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

  #number(column: number, side: number | null, isNegative: boolean): number {
    this.#column = column;
    const { bytes, starts, ends } = this.#scanner;
    const mark = this.#input.mapping.decimalComma ? COMMA : POINT;
    const plain = readNumber(bytes, starts[column] as number, ends[column] as number, mark); // a column of the header
    const value = Number.isNaN(plain) ? readCoordinate(this.#text.of(this.#scanner, column)) : plain;
    if (isNegative) return -Math.abs(value);
    if (side === null) return value;
    return hemisphereSign(this.#text.of(this.#scanner, side)) < 0 ? -Math.abs(value) : value;
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
