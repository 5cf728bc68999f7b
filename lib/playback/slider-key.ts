import { addMonths } from "@/lib/domain/calendar";
import { addDays, clampDay, type Day, type DayExtent } from "@/lib/domain/day";

/**
 * Where a key takes a day slider: arrows a day, with shift a week; Page Up and Page Down a month; Home and End to the
 * bounds. `key` as `KeyboardEvent.key` names it; `null` for a key that means nothing here. Stays in the bounds, both
 * inclusive.
 */
export function dayAfterKey(from: Day, key: string, shift: boolean, bounds: DayExtent): Day | null {
  const step = shift ? 7 : 1;
  const to = (next: Day) => clampDay(next, bounds.from, bounds.to);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return to(addDays(from, step));
    case "ArrowLeft":
    case "ArrowDown":
      return to(addDays(from, -step));
    case "PageUp":
      return to(addMonths(from, 1));
    case "PageDown":
      return to(addMonths(from, -1));
    case "Home":
      return bounds.from;
    case "End":
      return bounds.to;
    default:
      return null;
  }
}
