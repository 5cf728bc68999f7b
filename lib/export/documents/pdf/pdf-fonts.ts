import { unzlibSync } from "fflate";
import { FONT_FILES, type FontFile } from "@/lib/export/documents/font-files";
import type { Pdf } from "./pdf-document";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const padded = (length: number) => (length + 3) & ~3;

/** The bytes of each of {@link FONT_FILES}, by its path. */
export type FontBytes = ReadonlyMap<string, Uint8Array>;

/** The fonts of a document, by weight and script; only the letters that are used are put into the file. */
export function registerFonts(pdf: Pdf, bytes: FontBytes): void {
  for (const file of FONT_FILES) {
    const source = bytes.get(file.path);
    if (source === undefined) continue;
    pdf.registerFont(fontName(file), sfntOfWoff(source).buffer);
    keepLetters(pdf.font(fontName(file)));
  }
}

interface Glyph {
  readonly name: string;
  codePoints: readonly number[];
}
interface ShapingFont {
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
}

/** A ligature that has a code point of its own, which its name says. */
const LIGATURE = /^uni(F[B-E][0-9A-F]{2})\b/;

/**
 * Has each glyph say the letters that it stands for, so that words can be read back. The library keeps a glyph as it was first asked
 * for: one that was first a part of another (the base of a dotted letter) would stand for none. And readers of PDF turn the letters of
 * an Arabic ligature round, unless it is one character.
 */
function keepLetters(pdf: Pdf): void {
  const { font } = (pdf as unknown as { readonly _font: { readonly font: ShapingFont } })._font; // not in its types
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    const [, ligature] = (glyph.codePoints.length > 1 && LIGATURE.exec(glyph.name)) || [];
    if (ligature !== undefined) glyph.codePoints = [Number.parseInt(ligature, 16)];
    return glyph;
  };
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const LATIN_EXT = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f]/;

function scriptOf(char: string): FontFile["script"] {
  if (ARABIC.test(char)) return "arabic";
  return LATIN_EXT.test(char) ? "latin-ext" : "latin";
}

function fontName({ script, weight }: Pick<FontFile, "script" | "weight">): string {
  return `${script} ${weight}`;
}

/** A text as parts that one font holds. Spaces stay with what is before them. */
export function fontRuns(
  text: string,
  weight: 400 | 600,
): readonly { readonly text: string; readonly font: string }[] {
  const runs: { text: string; font: string }[] = [];
  for (const char of text) {
    const last = runs.at(-1);
    const font = char === " " && last ? last.font : fontName({ script: scriptOf(char), weight });
    if (last?.font === font) last.text += char;
    else runs.push({ text: char, font });
  }
  return runs;
}

/** A WOFF file unpacked to the TrueType font in it. (The maker of PDF reads past the end of a WOFF's table at an empty last letter.) Throws on other files. */
function sfntOfWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error("a font file is not WOFF");
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) => from.getUint32(entry + at));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: tag ?? 0,
      checksum: checksum ?? 0,
      bytes: packed === length ? bytes : unzlibSync(bytes),
    };
  });
  const dataAt = SFNT_HEADER + count * SFNT_ENTRY;
  const sfnt = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), dataAt));
  const to = new DataView(sfnt.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) => {
    to.setUint16(4 + index * 2, value);
  });
  let at = dataAt;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    [tag, checksum, at, bytes.length].forEach((value, field) => {
      to.setUint32(entry + field * 4, value);
    });
    sfnt.set(bytes, at);
    at += padded(bytes.length);
  });
  return sfnt;
}
