const QUOTE = 34;
const LF = 10;
const CR = 13;
/** Fields beyond these are counted and not kept. */
const MAX_FIELDS = 1024;
/** A record longer than this is a quote that was never closed: its first line is given up and the rest read on. */
export const MAX_RECORD_BYTES = 256 * 1024;

export type RecordFault = "open-quote";

/**
 * Cuts the bytes of a CSV or TSV file into records and fields (RFC 4180; line ends LF, CR LF or CR; line breaks and doubled
 * quotes within quotes), chunk by chunk and without making text of them. Works for every encoding that keeps ASCII as it is.
 * During a call of `onRecord` its fields lie at `bytes[starts[i]]` to `bytes[ends[i]]`; after it they are gone.
 */
export class RecordScanner {
  bytes: Uint8Array = new Uint8Array();
  readonly starts = new Int32Array(MAX_FIELDS);
  readonly ends = new Int32Array(MAX_FIELDS);
  /** 1 where a field holds doubled quotes. */
  readonly doubled = new Uint8Array(MAX_FIELDS);
  fieldCount = 0;
  /** Where the record begins, in bytes of the whole stream. */
  offset = 0;
  /** Number of the record, from 1 for the first of the file, blank lines counted. */
  row = 0;
  /** Set where a quote was opened and not closed; the fields are then of no use but for showing. */
  fault: RecordFault | null = null;
  readonly #delimiter: number;
  #rest: Uint8Array = new Uint8Array();
  #base: number;
  #stopped = false;

  /** `base`: bytes of the stream that were left out before the first chunk, such as a byte order mark. */
  constructor(delimiter: string, base = 0) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#base = base;
  }

  /** No record after this one. */
  stop(): void {
    this.#stopped = true;
  }

  /** Calls `onRecord` for each record that ends in what has come so far. */
  push(chunk: Uint8Array, onRecord: () => void): void {
    this.#consume(this.#rest.length === 0 ? chunk : joined(this.#rest, chunk), false, onRecord);
  }

  /** The last record, which may have no line end. */
  finish(onRecord: () => void): void {
    this.#consume(this.#rest, true, onRecord);
  }

  #consume(data: Uint8Array, last: boolean, onRecord: () => void): void {
    this.bytes = data;
    let at = 0;
    while (at < data.length && !this.#stopped) {
      this.fault = null;
      let next = this.#scan(data, at, last);
      if (next < 0 && (last || data.length - at > MAX_RECORD_BYTES)) {
        this.fault = "open-quote";
        next = data.length - at > MAX_RECORD_BYTES ? lineEnd(data, at) : data.length;
        this.fieldCount = 1;
        this.starts[0] = at;
        this.ends[0] = next;
        this.doubled[0] = 0;
      }
      if (next < 0) break;
      this.row += 1;
      this.offset = this.#base + at;
      const isBlank = this.fieldCount === 1 && this.starts[0] === this.ends[0];
      if (!isBlank) onRecord();
      at = next;
    }
    this.#base += at;
    this.#rest = data.slice(at);
  }

  /** Where the next record begins; -1 where this one does not end within the data. */
  #scan(data: Uint8Array, from: number, last: boolean): number {
    const { starts, ends, doubled } = this;
    const delimiter = this.#delimiter;
    const length = data.length;
    let count = 0;
    let i = from;
    for (;;) {
      let start = i;
      let end: number;
      let twice = 0;
      if (data[i] === QUOTE) {
        start = i + 1;
        end = start;
        for (;;) {
          end = data.indexOf(QUOTE, end);
          if (end < 0 || (end + 1 >= length && !last)) return -1;
          if (data[end + 1] !== QUOTE) break;
          twice = 1;
          end += 2;
        }
        i = end + 1;
        while (i < length && data[i] !== delimiter && data[i] !== LF && data[i] !== CR) i += 1;
      } else {
        let byte = 0;
        while (i < length) {
          byte = data[i] as number; // within the data
          if (byte === delimiter || byte === LF || byte === CR) break;
          i += 1;
        }
        end = i;
      }
      if (count < MAX_FIELDS) {
        starts[count] = start;
        ends[count] = end;
        doubled[count] = twice;
      }
      count += 1;
      if (i >= length) {
        if (!last) return -1;
        break;
      }
      if (data[i] !== delimiter) break;
      i += 1;
    }
    this.fieldCount = count;
    if (i >= length) return length;
    if (data[i] === LF) return i + 1;
    if (i + 1 >= length && !last) return -1;
    return data[i + 1] === LF ? i + 2 : i + 1;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function lineEnd(data: Uint8Array, from: number): number {
  const at = data.indexOf(LF, from);
  return at < 0 ? data.length : at + 1;
}
