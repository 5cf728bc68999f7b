import type { Day } from "@/lib/domain/day";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";

/**
 * Gives each incident of one cluster a spot, so that it keeps it for as long as it is visible and no two that are
 * visible together share one. `days` ascends. The spots in use are the lowest possible: new ones go innermost.
 *
 * - Visible for some days from its own: a greedy colouring of those intervals.
 * - Visible between the day and an end that is held: later ones count up from that end, earlier ones down from it, as the two
 *   are never visible together. Where it is open to the past that is the rank, to the future the rank from the end.
 */
export function assignSpots(days: readonly Day[], span: DaySpan): { spots: number[]; capacity: number } {
  const { visibleDays, heldEnd } = spanRule(span);
  if (visibleDays === null) return spotsAbout(days, heldEnd);
  const lastDayOfSpot: number[] = [];
  const spots = days.map((day) => {
    const free = lastDayOfSpot.findIndex((last) => last < day);
    const spot = free === -1 ? lastDayOfSpot.length : free;
    lastDayOfSpot[spot] = day + visibleDays - 1;
    return spot;
  });
  return { spots, capacity: lastDayOfSpot.length };
}

function spotsAbout(days: readonly Day[], heldEnd: number): { spots: number[]; capacity: number } {
  const before = days.filter((day) => day < heldEnd).length;
  const on = days.filter((day) => day === heldEnd).length;
  const spots = days.map((day, rank) => (day < heldEnd ? on + before - 1 - rank : rank - before));
  return { spots, capacity: Math.max(on + before, days.length - before) };
}
