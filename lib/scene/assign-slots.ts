import type { Day } from "@/lib/domain/day";
import type { DaySpan } from "@/lib/view/view";

/**
 * Gives each incident of one cluster a spot, so that it keeps it for as long as it is visible and no two that are
 * visible together share one. `days` ascends. The spots in use are the lowest possible: new ones go innermost.
 *
 * - `day`, `window`: visible for 1 or N days from its own, so a greedy colouring of those intervals.
 * - `until`: never leaves again, so its rank. `from`: there from the start, leaves when passed, so its rank from the end.
 * - `range`: later ones count up from its start, earlier ones down from it, as the two are never visible together.
 */
export function assignSlots(days: readonly Day[], span: DaySpan): { slots: number[]; capacity: number } {
  if (span.type === "until") return { slots: days.map((_, rank) => rank), capacity: days.length };
  if (span.type === "from")
    return { slots: days.map((_, rank) => days.length - 1 - rank), capacity: days.length };
  if (span.type === "range") return slotsAbout(days, span.start);
  const visibleDays = span.type === "day" ? 1 : span.days;
  const lastDayOfSlot: number[] = [];
  const slots = days.map((day) => {
    const free = lastDayOfSlot.findIndex((last) => last < day);
    const slot = free === -1 ? lastDayOfSlot.length : free;
    lastDayOfSlot[slot] = day + visibleDays - 1;
    return slot;
  });
  return { slots, capacity: lastDayOfSlot.length };
}

function slotsAbout(days: readonly Day[], start: Day): { slots: number[]; capacity: number } {
  const before = days.filter((day) => day < start).length;
  const on = days.filter((day) => day === start).length;
  const slots = days.map((day, rank) => (day < start ? on + before - 1 - rank : rank - before));
  return { slots, capacity: Math.max(on + before, days.length - before) };
}
