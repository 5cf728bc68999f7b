import { civilDay } from "./civil-day";
import { type DayFault, type DayRead, type DayStyle, MAX_DATE_LENGTH, readDate } from "./read-day";

/** Dates that are not of the two commonest forms are remembered, as many rows share them. */
const KEPT_DATES = 4096;

/** Reads days out of fields of bytes, by the style of their column. */
export class DayReader {
  /** Of the day that was read last: an index into `DAY_PRECISIONS`. */
  precision = 0;
  /** How many of the days were moved by a zone of their time. */
  zoned = 0;
  readonly #style: DayStyle;
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #kept = new Map<string, DayRead | DayFault>();

  constructor(style: DayStyle, decode: (bytes: Uint8Array) => string) {
    this.#style = style;
    this.#decode = decode;
  }

  /** Days since 1970-01-01. `2024-02-04` and `04/02/2024`, ten bytes, are read without making text of them. */
  read(bytes: Uint8Array, from: number, to: number): number | DayFault {
    this.precision = 0;
    if (to - from === 10) {
      const found = this.#tenBytes(bytes, from);
      if (found !== null) return found;
    }
    if (to - from > MAX_DATE_LENGTH) return "unreadable";
    let text = "";
    for (let i = from; i < to; i += 1) {
      const byte = bytes[i] as number; // within the field
      if (byte > 127) {
        text = this.#decode(bytes.subarray(from, to));
        break;
      }
      text += String.fromCharCode(byte);
    }
    let read = this.#kept.get(text);
    if (read === undefined) {
      read = readDate(text, this.#style);
      if (this.#kept.size < KEPT_DATES) this.#kept.set(text, read);
    }
    if (typeof read === "string") return read;
    this.precision = read.precision;
    if (read.zoned) this.zoned += 1;
    return read.day;
  }

  #tenBytes(bytes: Uint8Array, from: number): number | null {
    const { order } = this.#style;
    const pair = (at: number) => digit(bytes, from + at) * 10 + digit(bytes, from + at + 1);
    if (bytes[from + 4] === 45 && bytes[from + 7] === 45) {
      const year = pair(0) * 100 + pair(2);
      return isUsual(year) ? civilDay(year, pair(5), pair(8)) : null;
    }
    const mark = bytes[from + 2];
    if ((order !== "day-first" && order !== "month-first") || mark !== bytes[from + 5]) return null;
    if (mark !== 47 && mark !== 46) return null;
    const year = pair(6) * 100 + pair(8);
    if (!isUsual(year)) return null;
    return order === "day-first" ? civilDay(year, pair(3), pair(0)) : civilDay(year, pair(0), pair(3));
  }
}

/** Of no other calendar. */
function isUsual(year: number): boolean {
  return year >= 1800 && year <= 2200;
}

/** 0 to 9, else not a number. */
function digit(bytes: Uint8Array, index: number): number {
  const value = (bytes[index] ?? 0) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
