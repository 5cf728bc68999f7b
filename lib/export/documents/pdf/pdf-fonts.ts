import { FONT_FILES, type FontFile } from "@/lib/export/documents/font-files";
import type { Pdf } from "./pdf-document";
import { sfntOfWoff } from "./sfnt-of-woff";

/** The bytes of each of {@link FONT_FILES}, by its path. */
export type FontBytes = ReadonlyMap<string, Uint8Array>;

/** The fonts of a document, by weight and script; only the letters that are used are put into the file. */
export function registerFonts(pdf: Pdf, bytes: FontBytes): void {
  for (const file of FONT_FILES) {
    const source = bytes.get(file.path);
    if (source !== undefined) pdf.registerFont(fontName(file), sfntOfWoff(source).buffer);
  }
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
