import { ARABIC_600_FACTOR, ARABIC_WIDTHS, LATIN_WIDTHS } from "./text-widths";

/** Width of a text in CSS pixels at a font size in CSS pixels. Layouts take it as an argument so that a browser may measure. */
export type MeasureText = (text: string, sizePx: number, weight: 400 | 600) => number;

/** Letters that never join the one after them. */
const ENDS_RUN = /[ءآأؤإاةدذرزوى،؛؟٠-٩\s]/u;
const ARABIC = /[\u0600-\u06ff]/u;
const ARABIC_LETTER = /[\u0621-\u064a]/u;
/** Vowel signs stand above or below and take no width. */
const SIGNS = /[\u064b-\u065f\u0670]/gu;
/** Of a character that the tables lack, in thousandths of the font size. */
const UNKNOWN = 600;

/**
 * {@link MeasureText} from tables of the two fonts, without a browser: within 3 % of what is drawn for Latin and
 * Arabic. Characters of other scripts count as 0.6 of the font size.
 */
export function estimateTextWidth(text: string, sizePx: number, weight: 400 | 600): number {
  const latin = LATIN_WIDTHS[weight];
  const chars = [...text.replace(SIGNS, "")];
  let thousandths = 0;
  let joined = false;
  chars.forEach((char, index) => {
    const arabic = ARABIC.test(char);
    const joins = arabic && !ENDS_RUN.test(char) && ARABIC_LETTER.test(chars[index + 1] ?? " ");
    const form = ARABIC_WIDTHS[joined ? (joins ? "middle" : "end") : joins ? "start" : "alone"];
    thousandths += arabic
      ? (form.get(char) ?? UNKNOWN) * (weight === 600 ? ARABIC_600_FACTOR : 1)
      : (latin.get(char) ?? UNKNOWN);
    joined = joins;
  });
  return (thousandths * sizePx) / 1000;
}
