import type { FieldText } from "@/lib/files/bytes/field-text";
import { foldText } from "@/lib/scene/search/fold-text";

const UNKNOWN = 0;
const NOTHING = 1;
const SEVERAL = 2;
const SPACE = 32;
const MIN_CAPACITY = 4096;

/** By UTF-16 unit: what {@link foldText} makes of it, as one unit where that is one. Filled as letters are met. */
const units = new Uint16Array(0x10000);
const others = new Map<number, string>();

/** What a letter becomes within a text. */
function foldLetter(code: number): string {
  const letter = String.fromCodePoint(code);
  return letter === "ς" ? "σ" : foldText(`a${letter}a`).slice(1, -1);
}

function unitOf(code: number): number {
  const known = units[code] as number; // a unit
  if (known !== UNKNOWN) return known;
  const folded = foldLetter(code);
  const unit = folded === "" ? NOTHING : folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  if (unit === SEVERAL) others.set(code, folded);
  units[code] = unit;
  return unit;
}

/**
 * A text as the atlas's search compares it, letter by letter into a buffer that is used again: a file has millions of them.
 * Runs of what is neither letter nor digit stay as many spaces.
 */
export class FoldedText {
  #units = new Uint16Array(MIN_CAPACITY);
  #length = 0;

  setText(text: string): void {
    this.#length = 0;
    this.#reserve(text.length * 4);
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code >= 0xd800 && code <= 0xdfff) {
        const point = text.codePointAt(i) ?? code;
        if (point > 0xffff) i += 1;
        this.#addPoint(point);
      } else this.#add(code);
    }
  }

  /** Plain ASCII without making text of it. */
  setBytes(bytes: Uint8Array, from: number, to: number, decode: FieldText): void {
    this.#length = 0;
    this.#reserve(to - from);
    for (let i = from; i < to; i += 1) {
      const byte = bytes[i] as number; // within the record
      if (byte >= 0x80) {
        this.setText(decode.decode(bytes.subarray(from, to)));
        return;
      }
      this.#add(byte);
    }
  }

  has(word: Uint16Array): boolean {
    const first = word[0];
    const last = this.#length - word.length;
    for (let i = 0; i <= last; i += 1) {
      if (this.#units[i] !== first) continue;
      let at = 1;
      while (at < word.length && this.#units[i + at] === word[at]) at += 1;
      if (at === word.length) return true;
    }
    return false;
  }

  /** Its words. */
  words(): Uint16Array[] {
    const words: Uint16Array[] = [];
    let from = 0;
    for (let i = 0; i <= this.#length; i += 1) {
      if (i < this.#length && this.#units[i] !== SPACE) continue;
      if (i > from) words.push(this.#units.slice(from, i));
      from = i + 1;
    }
    return words;
  }

  #add(code: number): void {
    const unit = unitOf(code);
    if (unit === NOTHING) return;
    if (unit !== SEVERAL) {
      this.#units[this.#length] = unit;
      this.#length += 1;
    } else this.#addText(others.get(code) ?? "");
  }

  /** Beyond the first 65,536, and halves of such letters. */
  #addPoint(point: number): void {
    const known = others.get(point) ?? foldLetter(point);
    others.set(point, known);
    this.#addText(known);
  }

  #addText(text: string): void {
    this.#reserve(this.#length + text.length);
    for (let i = 0; i < text.length; i += 1) this.#units[this.#length + i] = text.charCodeAt(i);
    this.#length += text.length;
  }

  #reserve(size: number): void {
    if (size <= this.#units.length) return;
    const more = new Uint16Array(size * 2);
    more.set(this.#units.subarray(0, this.#length));
    this.#units = more;
  }
}

/** The words that a row must hold, all of them and in any order; none where the text says nothing. */
export function queryWords(q: string): readonly Uint16Array[] {
  const folded = new FoldedText();
  folded.setText(q);
  return folded.words();
}
