import type { Day } from "./day";

/** How closely a stretch of time was read: day by day, unevenly, or by no monitor at all. */
export const COVERAGE_LEVELS = ["covered", "thin", "none"] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** A stretch of time, both days inclusive, and how closely it was read. */
export interface CoveragePeriod {
  readonly level: CoverageLevel;
  readonly from: Day;
  readonly to: Day;
  /** Why the level is what it is, in a sentence. */
  readonly reason: string;
}

/** The period that holds the day; `null` outside all of them. */
export function coverageAt(periods: readonly CoveragePeriod[], day: Day): CoveragePeriod | null {
  return periods.find(({ from, to }) => from <= day && day <= to) ?? null;
}
