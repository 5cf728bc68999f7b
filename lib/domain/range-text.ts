import { isPoint, type NumberRange } from "./number-range";
import type { Lang } from "./shapes/lang";

const WORDS = {
  en: {
    none: "none",
    unknown: "none or an unknown number",
    orMore: (min: number) => `${min} or more`,
    upTo: (max: number) => `up to ${max}`,
  },
  ar: {
    none: "لا شيء",
    unknown: "لا شيء أو عدد غير معروف",
    orMore: (min: number) => `${min} أو أكثر`,
    upTo: (max: number) => `حتى ${max}`,
  },
} as const;

/** A count in words that stand before a noun: "9", "1–8", "9 or more", "up to 5", "none or an unknown number". */
export function rangeText(range: NumberRange, lang: Lang = "en"): string {
  const { unknown, orMore, upTo } = WORDS[lang];
  if (range.min === 0 && range.max === null) return unknown;
  if (range.max === null) return orMore(range.min);
  if (isPoint(range)) return `${range.min}`;
  return range.min === 0 ? upTo(range.max) : `${range.min}–${range.max}`;
}

/** {@link rangeText} where zero reads "none". */
export function countText(range: NumberRange, lang: Lang = "en"): string {
  return range.max === 0 ? WORDS[lang].none : rangeText(range, lang);
}
