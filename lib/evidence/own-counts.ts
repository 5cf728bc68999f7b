import type { Dataset } from "@/lib/dataset/dataset";
import { addDays, type Day } from "@/lib/domain/day";
import type { CountryCode } from "@/lib/domain/place";
import type { Axis } from "@/lib/playback/axis";

const COUNTRIES: readonly (CountryCode | undefined)[] = ["IQ", "SY", "JO"];

/** This dataset's own attacks in Iraq, Syria and Jordan from the first day of a stretch to the end of `day`. */
export interface OwnCount {
  readonly day: Day;
  readonly reported: number;
  /** Of these, those that officials confirmed. */
  readonly confirmed: number;
}

/** The running count for each day of `within`, both ends inclusive; empty where it ends before it begins. */
export function ownCounts(
  { incidents, places }: Pick<Dataset, "incidents" | "places">,
  within: Axis,
): readonly OwnCount[] {
  const attacks = incidents.filter(
    ({ kind, placeId }) => kind === "attack" && COUNTRIES.includes(places.get(placeId)?.country),
  );
  const counts: OwnCount[] = [];
  let [reported, confirmed] = [0, 0];
  for (let day = within.from; day <= within.to; day = addDays(day, 1)) {
    const own = attacks.filter((incident) => incident.day === day);
    reported += own.length;
    confirmed += own.filter(({ status }) => status === "confirmed").length;
    counts.push({ day, reported, confirmed });
  }
  return counts;
}
