import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { Place } from "@/lib/domain/place";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";

/**
 * UCDP GED's `where_prec`: 1 the place itself, 2 a limited area around a known place, 3 a second-order division, 4 a first-order
 * division (governorate), 5 a part of a country that is none of these, or words too unspecific for a place, 6 the country, 7 on
 * water or in international airspace.
 *
 * Ours to theirs: site and town 1; district 2 with a point, without one 3, or 5 where it is a region without borders;
 * governorate 4; country 6, or 5 where only a part of it without borders is named; a sea, a lake or waters of no state 7.
 *
 * Source: the definitions of the UCDP GED Codebook (Högbladh) as the documentation of the R package mapme.biodiversity restates
 * them for GED 22.1.
 */
export function ucdpWherePrec(
  place: Pick<Place, "precision" | "extent" | "kind" | "country" | "shortName">,
): number {
  if (place.country === "XZ" || place.kind === "waterway") return 7;
  const borderless = place.kind === "region";
  switch (place.precision) {
    case "site":
    case "town":
      return 1;
    case "district":
      return place.extent.type === "point" ? 2 : borderless ? 5 : 3;
    case "governorate":
      return 4;
    case "country":
      return borderless && place.shortName !== COUNTRY_LABELS[place.country].en ? 5 : 6;
  }
}

/** First and last of the days that the sources give for an incident, both inclusive. */
export function daysGiven(incident: Pick<Incident, "day" | "alternateDays" | "claims">): readonly [Day, Day] {
  const days = [
    incident.day,
    ...incident.alternateDays.map(({ day }) => day),
    ...incident.claims.flatMap((claim) =>
      claim.field === "day" && claim.scope === null ? [claim.value] : [],
    ),
  ].sort((a, b) => a - b);
  return [days[0] ?? incident.day, days.at(-1) ?? incident.day];
}

/**
 * UCDP GED's `date_prec`: 1 the exact day, 2 a stretch of 2 to 6 days, 3 a certain week, 4 a certain month, 5 a certain year;
 * here by how far apart the days lie that the sources give: 7 days are a week, 8 to 31 a month, more a year. Source as for
 * {@link ucdpWherePrec}.
 */
export function ucdpDatePrec(incident: Pick<Incident, "day" | "alternateDays" | "claims">): number {
  const [first, last] = daysGiven(incident);
  const days = last - first + 1;
  return days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
}
