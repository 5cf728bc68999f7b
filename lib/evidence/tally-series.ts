import type { Day } from "@/lib/domain/day";
import type { TalliedCountry, Tally } from "@/lib/domain/tally";
import type { Axis } from "@/lib/playback/axis";

/** A figure that a tally may give. */
export type TallyFigure = TalliedCountry | "total" | "injured";

/** One official figure on the day to which it counts. */
export interface TallyPoint {
  readonly day: Day;
  readonly value: number;
  readonly tally: Tally;
}

/** A stretch on which one figure was the last one given; both days inclusive. */
interface TallyStep {
  readonly from: Day;
  readonly to: Day;
  readonly value: number;
}

/**
 * Every official figure of the running count that begins with `within` (a day more or less) and counts to a day in it,
 * earliest first, those of one day in the dataset's order.
 */
export function tallySeries(
  tallies: readonly Tally[],
  figure: TallyFigure,
  within: Axis,
): readonly TallyPoint[] {
  return tallies
    .flatMap((tally) => {
      const value = tally[figure];
      const counts = tally.since !== null && Math.abs(tally.since - within.from) <= 1;
      if (!tally.official || !counts || value === null) return [];
      return tally.asOf < within.from || tally.asOf > within.to ? [] : [{ day: tally.asOf, value, tally }];
    })
    .sort((a, b) => a.day - b.day);
}

/**
 * The line through a series, without gaps: each figure stands until a later day's takes its place, and the line ends with
 * the last. Where one day has several, the last of them stands, as `tallyAt` has it. Figures may fall: sources differ.
 */
export function tallySteps(points: readonly TallyPoint[]): readonly TallyStep[] {
  const ends = points.filter(({ day }, index) => points[index + 1]?.day !== day);
  return ends.map(({ day, value }, index) => ({ from: day, to: ends[index + 1]?.day ?? day, value }));
}
