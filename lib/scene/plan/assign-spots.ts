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
export function assignSpots(days: readonly Day[], span: DaySpan): { spots: number[]; capacity: number } {
  if (span.type === "until") return { spots: days.map((_, rank) => rank), capacity: days.length };
  if (span.type === "from")
    return { spots: days.map((_, rank) => days.length - 1 - rank), capacity: days.length };
  if (span.type === "range") return spotsAbout(days, span.start);
  const visibleDays = span.type === "day" ? 1 : span.days;
  const lastDayOfSpot: number[] = [];
  const spots = days.map((day) => {
    const free = lastDayOfSpot.findIndex((last) => last < day);
    const spot = free === -1 ? lastDayOfSpot.length : free;
    lastDayOfSpot[spot] = day + visibleDays - 1;
    return spot;
  });
  return { spots, capacity: lastDayOfSpot.length };
}

function spotsAbout(days: readonly Day[], start: Day): { spots: number[]; capacity: number } {
  const before = days.filter((day) => day < start).length;
  const on = days.filter((day) => day === start).length;
  const spots = days.map((day, rank) => (day < start ? on + before - 1 - rank : rank - before));
  return { spots, capacity: Math.max(on + before, days.length - before) };
}
