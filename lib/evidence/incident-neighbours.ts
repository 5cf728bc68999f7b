import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";

interface IncidentNeighbours {
  /** In the order of the dataset. */
  readonly previous: Incident | null;
  readonly next: Incident | null;
  /** Others on the same day elsewhere, in the order of the dataset. */
  readonly sameDay: readonly Incident[];
  /** Others at the same place, the closest in time first. */
  readonly samePlace: readonly Incident[];
}

/** What stands beside an incident in time and in place. */
export function incidentNeighbours(
  { incidents }: Pick<Dataset, "incidents">,
  { id, day, placeId }: Pick<Incident, "id" | "day" | "placeId">,
): IncidentNeighbours {
  const at = incidents.findIndex((incident) => incident.id === id);
  const others = incidents.filter((incident) => incident.id !== id);
  const daysAway = (incident: Incident) => Math.abs(incident.day - day);
  return {
    previous: incidents[at - 1] ?? null,
    next: at < 0 ? null : (incidents[at + 1] ?? null),
    sameDay: others.filter((incident) => incident.day === day && incident.placeId !== placeId),
    samePlace: others
      .filter((incident) => incident.placeId === placeId)
      .sort((a, b) => daysAway(a) - daysAway(b)),
  };
}
