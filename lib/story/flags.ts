import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { FLAGGED } from "@/lib/theatre/stories/flagged";

/** A day that a reader of the timeline looks for, with the few words that fit there. */
export interface NotableDay {
  readonly day: Day;
  readonly label: Readonly<Record<"en" | "ar", string>>;
}

/** Short flags for the timeline, each on the theatre day that the dataset gives its incident. */
export function timelineFlags({
  incidentById,
  places,
}: Pick<Dataset, "incidentById" | "places">): NotableDay[] {
  return FLAGGED.flatMap(({ incident, label }) => {
    const found = incidentById.get(incident as IncidentId); // an id that is not there is simply not found
    const place = found && places.get(found.placeId);
    const named = place && {
      en: place.shortName,
      ar: place.shortNameAr ?? place.nameAr ?? place.shortName,
    };
    const words = label ?? named;
    return found && words ? [{ day: found.day, label: words }] : [];
  });
}
