import { type Day, day } from "@/lib/domain/day";
import { THEATRE } from "@/lib/theatre/theatre";

const OFFSET_MS = THEATRE.utcOffsetMinutes * 60_000;
const MS_PER_DAY = 86_400_000;

/** The day that it is now in theatre time. */
export function theatreToday(nowMs = Date.now()): Day {
  return day(Math.floor((nowMs + OFFSET_MS) / MS_PER_DAY));
}
