import { type Day, day } from "@/lib/domain/day";

/** The run to the next slide's day takes no longer, however far. */
const LONGEST_MS = 1600;
const MS_A_DAY = 120;

/** How long the days run from one slide to the next, milliseconds: at most 1.6 s. */
export function runLengthMs(from: Day, to: Day): number {
  return Math.min(LONGEST_MS, Math.abs(to - from) * MS_A_DAY);
}

/** The day on the way from one to another after `elapsedMs`: sets off and arrives gently, whole days only. */
export function dayOfRun(from: Day, to: Day, elapsedMs: number): Day {
  const length = runLengthMs(from, to);
  if (elapsedMs >= length) return to;
  const t = Math.max(0, elapsedMs / length);
  const eased = t * t * (3 - 2 * t);
  return day(Math.round(from + (to - from) * eased));
}
