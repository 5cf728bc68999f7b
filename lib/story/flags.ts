import type { Dataset } from "@/lib/dataset/dataset";
import type { IncidentId } from "@/lib/domain/incident";
import type { Flag } from "@/lib/playback/place-flags";

/** Incidents that a reader of the timeline looks for, with the few words that fit there. */
const FLAGGED: readonly { readonly incident: string; readonly label: string }[] = [
  { incident: "2023-10-27-abu-kamal-us-strike", label: "First U.S. strike" },
  { incident: "2023-11-21-al-asad-ballistic-missiles", label: "Ballistic missiles" },
  { incident: "2024-01-28-tower-22-drone", label: "Tower 22" },
  { incident: "2024-02-02-al-qaim-us-strike", label: "U.S. answer" },
];

/** Short flags for the timeline, each on the theatre day that the dataset gives its incident. */
export function timelineFlags({ incidentById }: Pick<Dataset, "incidentById">): Flag[] {
  return FLAGGED.flatMap(({ incident, label }) => {
    const found = incidentById.get(incident as IncidentId); // an id that is not there is simply not found
    return found ? [{ day: found.day, label }] : [];
  });
}
