const QUOTE = 34;
const BACKSLASH = 92;
const MALFORMED = -2;
const LF = 10;
const CR = 13;
/** Fields beyond these are counted and not kept. */
export const MAX_FIELDS = 1024;
/** A record longer than this is a quote that was never closed: its first line is given up and the rest read on. */
export const MAX_RECORD_BYTES = 256 * 1024;

/** A line is waited for so long. */
const MAX_LINE_BYTES = 4 * 2 ** 20;

type RecordFault = "open-quote";

/**
 * Cuts the bytes of a CSV or TSV file into records and fields (RFC 4180; line ends LF, CR LF or CR; line breaks and doubled
 * quotes within quotes), chunk by chunk and without making text of them. Works for every encoding that keeps ASCII as it is.
 * During a call of `onRecord` its fields lie at `bytes[starts[i]]` to `bytes[ends[i]]`; after it they are gone.
 */
export class RecordScanner {
  bytes: Uint8Array = new Uint8Array();
  readonly starts = new Int32Array(MAX_FIELDS);
  readonly ends = new Int32Array(MAX_FIELDS);
  /** 1 where a field holds doubled quotes, 2 where backslashes stand before its quotes. */
  readonly doubled = new Uint8Array(MAX_FIELDS);
  fieldCount = 0;
  /** Where the record begins, in bytes of the whole stream. */
  offset = 0;
  /** Number of the record, from 1 for the first of the file, blank lines counted. */
  row = 0;
  /** Set where a quote was opened and not closed; the fields are then of no use but for showing. */
  fault: RecordFault | null = null;
  /** Records with a quote that is opened and never closed, which are read to the end of their line. */
  openQuotes = 0;
  readonly #delimiter: number;
  #rest: Uint8Array = new Uint8Array();
  #base: number;
  #stopped = false;
  #usualFields: number;

  /** `base`: bytes of the stream that were left out before the first chunk. `usualFields`: see {@link expectFields}. */
  constructor(delimiter: string, base = 0, usualFields = 0) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#base = base;
    this.#usualFields = usualFields;
  }

  /** From here on, lines of so many fields within quotes are taken for records that a quote has swallowed; 0: none are. */
  expectFields(count: number): void {
    this.#usualFields = count;
  }

  /** No record after this one. */
  stop(): void {
    this.#stopped = true;
  }

  /** Empties the fields that the record lacks, up to `count`, so that none shows what an earlier record held. */
  clearFields(count: number): void {
    for (let i = this.fieldCount; i < Math.min(count, MAX_FIELDS); i += 1) {
      this.starts[i] = 0;
      this.ends[i] = 0;
      this.doubled[i] = 0;
    }
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
      const far =
        data.length - at > MAX_RECORD_BYTES &&
        (data.length - at > MAX_LINE_BYTES || data.indexOf(LF, at) >= 0);
      if (next > 0 && this.#swallowsLines(data, at, next)) next = MALFORMED;
      if (next === MALFORMED || (next < 0 && (last || far))) {
        next = this.#scan(data, at, true, "literal");
        if (next < 0) next = this.#scan(data, at, true, "text");
        const end = this.ends[this.fieldCount - 1] ?? at;
        // The last line may be cut off; any other is whole, and its quote a sign like any other.
        if (next >= data.length && last && end >= data.length - 2) this.fault = "open-quote";
        else this.openQuotes += 1;
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

  /** Where the next record begins; -1 where this one does not end within the data, {@link MALFORMED} where a quote is never closed. */
  #scan(
    data: Uint8Array,
    from: number,
    last: boolean,
    quotes: "closed" | "literal" | "text" = "closed",
  ): number {
    const { starts, ends, doubled } = this;
    const delimiter = this.#delimiter;
    const length = data.length;
    let count = 0;
    let i = from;
    let lineEnd: number | undefined;
    for (;;) {
      let start = i;
      let end: number;
      let twice = 0;
      if (
        data[i] === QUOTE &&
        (quotes === "closed" || (quotes === "literal" && this.#closesInLine(data, i)))
      ) {
        start = i + 1;
        end = start;
        let escapes = false;
        for (;;) {
          end = data.indexOf(QUOTE, end);
          if (end < 0 || (end + 1 >= length && !last)) return -1;
          if (quotes === "closed" && end - from > MAX_RECORD_BYTES) {
            lineEnd ??= data.indexOf(LF, from);
            if ((lineEnd >= 0 && lineEnd < end) || end - from > MAX_LINE_BYTES) return MALFORMED;
          }
          const after = data[end + 1];
          const isEscaped = data[end - 1] === BACKSLASH && end > start;
          if (isEscaped && (escapes || !this.#isEnd(after, end + 1, length))) {
            if (escapes || after !== QUOTE) {
              escapes = true;
              twice = 2;
              end += 1;
              continue;
            }
          }
          if (after === QUOTE) {
            twice = twice || 1;
            end += 2;
            continue;
          }
          if (this.#isEnd(after, end + 1, length) || onlyBlanks(data, end + 1, delimiter)) break;
          // Not followed by a delimiter: a quote within the text where another closes it in this line.
          if (quotes === "closed" && hasLineBreak(data, start, end)) return MALFORMED;
          const closes = this.#closesAfter(data, end + 1);
          if (closes === null && !last) return -1;
          if (!closes) break;
          end += 1;
        }
        i = end + 1;
        while (i < length && data[i] !== delimiter && data[i] !== LF && data[i] !== CR) i += 1;
        if (!onlyBlanks(data, end + 1, delimiter)) {
          start -= 1; // the quotes are part of the text
          end = i;
        }
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

  /** Whether a record holds lines that are records themselves: its quote was opened by mistake and closed by another. */
  #swallowsLines(data: Uint8Array, from: number, to: number): boolean {
    const firstEnd = data.indexOf(LF, from);
    if (this.#usualFields < 3 || firstEnd < 0 || firstEnd >= to - 2) return false;
    let [lines, like, delimiters] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      if (data[i] === this.#delimiter) delimiters += 1;
      else if (data[i] === LF) {
        lines += 1;
        if (lines > 1 && delimiters === this.#usualFields - 1) like += 1;
        delimiters = 0;
      }
    }
    return like >= 2 && like >= (lines - 2) * 0.6;
  }

  #isEnd(byte: number | undefined, at: number, length: number): boolean {
    return at >= length || byte === this.#delimiter || byte === LF || byte === CR;
  }

  /** Whether a quote before the line's end is followed by a delimiter or that end. */
  #closesAfter(data: Uint8Array, from: number): boolean | null {
    for (let i = from; i < data.length; i += 1) {
      const byte = data[i];
      if (byte === LF || byte === CR) return false;
      if (byte === QUOTE && this.#isEnd(data[i + 1], i + 1, data.length)) return true;
    }
    return null; // the line may go on
  }

  #closesInLine(data: Uint8Array, open: number): boolean {
    return this.#closesAfter(data, open + 1) === true;
  }
}

/** Whether nothing but blanks comes before the next delimiter or line end. */
function onlyBlanks(data: Uint8Array, from: number, delimiter: number): boolean {
  let at = from;
  while (at < data.length && data[at] === 32) at += 1;
  const byte = data[at];
  return byte === undefined || byte === delimiter || byte === LF || byte === CR;
}

function hasLineBreak(data: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (data[i] === LF || data[i] === CR) return true;
  return false;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
