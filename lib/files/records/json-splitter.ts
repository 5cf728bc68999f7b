const [QUOTE, BACKSLASH, LF, COLON, COMMA] = [34, 92, 10, 58, 44];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [123, 125, 91, 93];

/** A record longer than this is refused and not held. */
export const MAX_RECORD_BYTES = 16 * 2 ** 20;
/** A record nested deeper than this is refused. */
export const MAX_DEPTH = 200;
const MAX_MEMBER = 4096;

/** Where the records of a JSON text lie. */
export interface JsonRecords {
  /** Keys from the outermost object to the list; `null`: the records are the outermost values themselves. */
  readonly path: readonly string[] | null;
  /** Each line holds one record, and a line that is broken costs no other. */
  readonly lines: boolean;
}

type SplitFault = "record-too-large" | "too-deep" | "not-json";

interface SplitTaker {
  readonly onRecord: (json: string) => void;
  readonly onFault: (fault: SplitFault, excerpt: string) => void;
  /** A short member of the outermost object, beside the list: its key and its JSON. */
  readonly onMember?: (key: string, json: string) => void;
}

/** Cuts JSON into the texts of its records, chunk by chunk and in bounded memory, whatever the size of the whole or of a record. */
export class JsonSplitter {
  readonly #records: JsonRecords;
  readonly #taker: SplitTaker;
  readonly #decoder = new TextDecoder();
  /** Of each container that is open outside of records: its key, and whether it is a list. */
  #stack: { readonly key: string; readonly isList: boolean }[] = [];
  #key = "";
  #text = "";
  #member: { readonly key: string; readonly depth: number; json: string } | null = null;
  #inString = false;
  #escaped = false;
  /** Open containers of the record that is being read; 0 outside of one. */
  #depth = 0;
  #deepest = 0;
  #parts: Uint8Array[] = [];
  #bytes = 0;

  constructor(records: JsonRecords, taker: SplitTaker) {
    this.#records = records;
    this.#taker = taker;
  }

  /** Whether the text ended within a record or a list. */
  get cutOff(): boolean {
    return this.#depth > 0 || this.#stack.length > 0;
  }

  push(chunk: Uint8Array): void {
    let from = this.#depth > 0 ? 0 : -1;
    const { lines } = this.#records;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] as number; // within the chunk
      if (this.#depth === 0) {
        if (this.#outside(byte)) {
          from = i;
          this.#depth = 1;
          this.#deepest = 1;
        }
        continue;
      }
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
        else if (byte === LF && lines) from = this.#breakOff(chunk, from, i);
        continue;
      }
      if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.#depth += 1;
        if (this.#depth > this.#deepest) this.#deepest = this.#depth;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        this.#depth -= 1;
        if (this.#depth > 0) continue;
        this.#hold(chunk.subarray(from, i + 1));
        from = -1;
        this.#end(null);
      } else if (byte === LF && lines) from = this.#breakOff(chunk, from, i);
    }
    if (from >= 0) this.#hold(chunk.slice(from));
  }

  /** Ends a record that its line leaves open. */
  #breakOff(chunk: Uint8Array, from: number, to: number): number {
    this.#hold(chunk.subarray(from, to));
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#end("not-json");
    return -1;
  }

  #hold(part: Uint8Array): void {
    this.#bytes += part.length;
    if (this.#bytes <= MAX_RECORD_BYTES) this.#parts.push(part);
    else if (this.#parts.length > 1) this.#parts = [(this.#parts[0] ?? part).slice(0, 200)];
  }

  #end(broken: SplitFault | null): void {
    const fault =
      this.#bytes > MAX_RECORD_BYTES ? "record-too-large" : this.#deepest > MAX_DEPTH ? "too-deep" : broken;
    if (fault)
      this.#taker.onFault(fault, this.#decoder.decode((this.#parts[0] ?? new Uint8Array()).slice(0, 200)));
    else {
      const [only] = this.#parts;
      this.#taker.onRecord(
        this.#decoder.decode(this.#parts.length === 1 && only ? only : joined(this.#parts, this.#bytes)),
      );
    }
    this.#parts = [];
    this.#bytes = 0;
  }

  /** Follows the text between records. Whether this byte begins one. */
  #outside(byte: number): boolean {
    const member = this.#member;
    if (member && member.json.length < MAX_MEMBER) member.json += String.fromCharCode(byte);
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
      else if (this.#text.length < 100) this.#text += String.fromCharCode(byte);
      return false;
    }
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        this.#text = "";
        return false;
      case COLON:
        this.#key = this.#text;
        if (this.#stack.length === 1 && !this.#member) this.#member = { key: this.#key, depth: 1, json: "" };
        return false;
      case COMMA:
        this.#endMember();
        return false;
      case OPEN_OBJECT:
      case OPEN_ARRAY: {
        if (byte === OPEN_OBJECT && this.#isAtRecords()) return true;
        if (this.#stack.length < MAX_DEPTH) this.#stack.push({ key: this.#key, isList: byte === OPEN_ARRAY });
        if (this.#isAtRecords()) this.#member = null;
        this.#key = "";
        return false;
      }
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (this.#stack.length === 1) this.#endMember();
        this.#stack.pop();
        return false;
      default:
        return false;
    }
  }

  #endMember(): void {
    const member = this.#member;
    if (!member || this.#stack.length !== member.depth) return;
    this.#member = null;
    if (member.json.length < MAX_MEMBER)
      this.#taker.onMember?.(member.key, member.json.replace(/[,}\]]$/, ""));
  }

  #isAtRecords(): boolean {
    const { path } = this.#records;
    const stack = this.#stack;
    if (path === null) return stack.length === 0;
    if (stack.length !== path.length + 1 || !stack.at(-1)?.isList) return false;
    return path.every((key, index) => stack[index + 1]?.key === key);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
