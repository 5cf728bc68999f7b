import { dayParts, firstOfMonth } from "@/lib/domain/calendar";
import { addDays, type Day } from "@/lib/domain/day";

/** The days that a link can lead to. */
export interface DayContext {
  /** First and last day that the atlas can show. A link to a day outside is moved to the nearer one. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What the link codec must know of the dataset. Any text may be asked for. */
export interface LinkContext extends DayContext {
  /** The day of that incident, `null` where there is none of that id. */
  knowsIncident(id: string): Day | null;
  /** The day of the last incident at that place, `undated` where the place has none, `null` where there is no such place. */
  knowsPlace(id: string): Day | "undated" | null;
  knowsParty(id: string): boolean;
  /** Whether any incident is said to have been launched from that country, governorate or place; `none` is known. */
  knowsOrigin(key: string): boolean;
}

/** How far the time axis can be zoomed out: the whole calendar years that the dataset touches. */
export function axisBounds(context: DayContext): { first: Day; last: Day } {
  return {
    first: firstOfMonth(dayParts(context.firstDay).year, 1),
    last: addDays(firstOfMonth(dayParts(context.lastDay).year + 1, 1), -1),
  };
}
