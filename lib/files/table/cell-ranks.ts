import { type ColumnRanks, NO_RANK, ranksOfNumbers, ranksOfTexts } from "@/lib/collection/item-order";

/** Ranks of the texts of cells: numbers by their value before other texts, which are in the order of a dictionary; blank: no value. */
export function ranksOfCells(texts: readonly string[], decimalComma: boolean): ColumnRanks {
  const numbers = Float64Array.from(texts, (text) => numberOf(text, decimalComma));
  const byNumber = ranksOfNumbers(numbers);
  const byText = ranksOfWords(texts.map((text, i) => (Number.isNaN(numbers[i]) ? text.trim() : "")));
  const ranks = byNumber.ranks.map((rank, i) => {
    if (rank !== NO_RANK) return rank;
    const own = byText.ranks[i] ?? NO_RANK;
    return own === NO_RANK ? NO_RANK : byNumber.count + own;
  });
  return { ranks, count: byNumber.count + byText.count };
}

/** More texts take a collator half a minute a million. */
const MOST_COLLATED = 50_000;

/** {@link ranksOfTexts}; of very many texts by keys that compare fast, which leave case and accents aside. */
function ranksOfWords(texts: readonly string[]): ColumnRanks {
  if (texts.length <= MOST_COLLATED) return ranksOfTexts(texts);
  const keys = texts.map(sortKey);
  const sorted = [...new Set(keys)].filter((key) => key !== "").sort();
  const rankOf = new Map(sorted.map((key, rank) => [key, rank]));
  return { ranks: Uint32Array.from(keys, (key) => rankOf.get(key) ?? NO_RANK), count: sorted.length };
}

/** Without case and accents, and each number after the count of its digits, so that 9 is before 10. */
function sortKey(text: string): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.replace(
    /0*(\d+)/g,
    (_, digits: string) => `${String.fromCharCode(48 + digits.length)}${digits}`,
  );
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const MINUS = /^[\u2212\u2013]/;

/** Not a number where the text is none as a whole. */
function numberOf(text: string, decimalComma: boolean): number {
  const plain = text.trim().replace(MINUS, "-");
  const pointed = decimalComma ? plain.replace(",", ".") : plain;
  return NUMBER.test(pointed) ? Number(pointed) : Number.NaN;
}
