import { dayParts, firstOfMonth } from "@/lib/domain/calendar";
import { addDays, type Day } from "@/lib/domain/day";
import type { PlaceId } from "@/lib/domain/place";
import type { GeoPoint } from "@/lib/geodesy/geodesic";

/** The days that a link can lead to. */
export interface DayContext {
  /** First and last day that the atlas can show. A link to a day outside is moved to the nearer one. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** A place of the dataset whose point is known, with what a ring about it says. */
export interface PlacePoint {
  /** 4 decimals, as a link has points. */
  readonly at: GeoPoint;
  readonly place: {
    readonly id: PlaceId;
    readonly name: string;
    /** `null` where the Arabic spelling is not certain. */
    readonly nameAr: string | null;
  };
}

/** What the link codec must know of the dataset. Any text may be asked for. */
export interface LinkContext extends DayContext {
  /** The day of that incident, `null` where there is none of that id. */
  knowsIncident(id: string): Day | null;
  /** The day of the last incident at that place, `undated` where the place has none, `null` where there is no such place. */
  knowsPlace(id: string): Day | "undated" | null;
  knowsParty(id: string): boolean;
  /** The place of that id with its point, `null` where there is no such place or only its area is known. */
  pointOfPlace(id: string): PlacePoint | null;
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
