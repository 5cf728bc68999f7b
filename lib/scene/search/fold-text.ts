/** Vowel signs, dagger alef and the letter stretcher: written or not, the word is the same. */
const ARABIC_SIGNS = /[\u064b-\u065f\u0670\u0640]/gu;

/**
 * A text as search compares it: lower case, without accents, Arabic vowel signs and hamza seats, and with anything
 * that is neither letter nor digit as one space.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(ARABIC_SIGNS, "")
    .replace(/[آأإٱ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .toLowerCase()
    .replace(/['’‘ʿʾ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
