import { type Day, day } from "@/lib/domain/day";

const THEATRE_OFFSET_MS = 3 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/** The day that it is now in theatre time (UTC+3). */
export function theatreToday(nowMs = Date.now()): Day {
  return day(Math.floor((nowMs + THEATRE_OFFSET_MS) / MS_PER_DAY));
}
