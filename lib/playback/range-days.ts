import { addDays, clampDay, type Day } from "@/lib/domain/day";
import type { Axis } from "./axis";

/** A range as a view holds it: `day` is the end that moves, `start` the one that stays; either may be the earlier. */
export interface RangeDays {
  readonly start: Day;
  readonly day: Day;
}

/** First and last day of a range, both inclusive. */
export function rangeEnds({ start, day }: RangeDays): Axis {
  return start <= day ? { from: start, to: day } : { from: day, to: start };
}

/** The range moved by whole days, later where positive, as far as `limits` let both of its ends go. */
export function movedRange(range: RangeDays, days: number, limits: Axis): RangeDays {
  const { from, to } = rangeEnds(range);
  const by = Math.max(limits.from - from, Math.min(limits.to - to, Math.round(days)));
  return { start: addDays(range.start, by), day: addDays(range.day, by) };
}

/**
 * The range with its first or last day set to `at`, moved into `limits`. Where that would turn it around, the other end
 * goes along, so that the range keeps its length as far as `limits` let it; `carried` says so.
 */
export function withRangeEnd(
  range: RangeDays,
  end: "first" | "last",
  at: Day,
  limits: Axis,
): RangeDays & { readonly carried: boolean } {
  const { from, to } = rangeEnds(range);
  const length = to - from;
  const set = clampDay(at, limits.from, limits.to);
  const carried = end === "first" ? set > to : set < from;
  const other = (by: number) => clampDay(addDays(set, by), limits.from, limits.to);
  const [first, last] =
    end === "first" ? [set, carried ? other(length) : to] : [carried ? other(-length) : from, set];
  const ends = range.start <= range.day ? { start: first, day: last } : { start: last, day: first };
  return { ...ends, carried };
}
