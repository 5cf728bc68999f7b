import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";

/** A day that a reader of the timeline looks for, with the few words that fit there. */
export interface NotableDay {
  readonly day: Day;
  readonly label: Readonly<Record<"en" | "ar", string>>;
}

/** Incidents that make a day notable. One without words of its own is named after its place. */
const FLAGGED: readonly { readonly incident: string; readonly label?: NotableDay["label"] }[] = [
  {
    incident: "2023-10-27-abu-kamal-us-strike",
    label: { en: "First U.S. strike", ar: "أول ضربة أمريكية" },
  },
  {
    incident: "2023-11-21-al-asad-ballistic-missiles",
    label: { en: "Ballistic missiles", ar: "صواريخ باليستية" },
  },
  { incident: "2024-01-28-tower-22-drone" },
  { incident: "2024-02-02-al-qaim-us-strike", label: { en: "U.S. answer", ar: "الرد الأمريكي" } },
];

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
