import { firstOfMonth } from "@/lib/domain/calendar";
import { addDays, type Day } from "@/lib/domain/day";

/** The date on the reader's own calendar at an instant, in the time zone of this process: not theatre time. */
export function readerDay(now: Date): Day {
  return addDays(firstOfMonth(now.getFullYear(), now.getMonth() + 1), now.getDate() - 1);
}
