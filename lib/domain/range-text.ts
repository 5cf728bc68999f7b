import { isPoint, type NumberRange } from "./number-range";

/** A count in words that stand before a noun: "9", "1–8", "9 or more", "up to 5", "none or an unknown number". English. */
export function rangeText(range: NumberRange): string {
  if (range.min === 0 && range.max === null) return "none or an unknown number";
  if (range.max === null) return `${range.min} or more`;
  if (isPoint(range)) return `${range.min}`;
  return range.min === 0 ? `up to ${range.max}` : `${range.min}–${range.max}`;
}

/** {@link rangeText} where zero reads "none". */
export function countText(range: NumberRange): string {
  return range.max === 0 ? "none" : rangeText(range);
}
