import { civilDay, type DayFault, type DayOrder, readDay } from "./read-day";

/** Beyond these a text is no date. */
const MAX_DATE_BYTES = 40;

/**
 * The same as {@link readDay} for a field of bytes. The two commonest forms (`2024-02-04` and `04/02/2024`, ten bytes) are read
 * without making text of them.
 */
export function readDayBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  order: DayOrder,
): number | DayFault {
  if (to - from === 10) {
    const [fourth, seventh, second, fifth] = [
      bytes[from + 4],
      bytes[from + 7],
      bytes[from + 2],
      bytes[from + 5],
    ];
    if (fourth === 45 && seventh === 45) {
      const year =
        digit(bytes, from) * 1000 +
        digit(bytes, from + 1) * 100 +
        digit(bytes, from + 2) * 10 +
        digit(bytes, from + 3);
      const found =
        year > 0
          ? civilDay(
              year,
              digit(bytes, from + 5) * 10 + digit(bytes, from + 6),
              digit(bytes, from + 8) * 10 + digit(bytes, from + 9),
            )
          : null;
      if (found !== null) return found;
    } else if (order !== "iso" && second === fifth && (second === 47 || second === 46)) {
      const year =
        digit(bytes, from + 6) * 1000 +
        digit(bytes, from + 7) * 100 +
        digit(bytes, from + 8) * 10 +
        digit(bytes, from + 9);
      const [a, b] = [
        digit(bytes, from) * 10 + digit(bytes, from + 1),
        digit(bytes, from + 3) * 10 + digit(bytes, from + 4),
      ];
      const found = year > 0 ? (order === "day-first" ? civilDay(year, b, a) : civilDay(year, a, b)) : null;
      if (found !== null) return found;
    }
  }
  if (to - from > MAX_DATE_BYTES) return "unreadable";
  return readDay(String.fromCharCode(...bytes.subarray(from, to)), order);
}

/** 0 to 9, else not a number. */
function digit(bytes: Uint8Array, index: number): number {
  const value = (bytes[index] ?? 0) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
