import type { Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";

/** What stepping looks at in an incident. Lists are in the dataset's order: by day first. */
interface DatedIncident {
  readonly id: IncidentId;
  readonly day: Day;
}

/** The first day after `day` with an incident, or `null`. */
export function nextIncidentDay(incidents: readonly DatedIncident[], day: Day): Day | null {
  return incidents.find((incident) => incident.day > day)?.day ?? null;
}

/** The last day before `day` with an incident, or `null`. */
export function previousIncidentDay(incidents: readonly DatedIncident[], day: Day): Day | null {
  return incidents.findLast((incident) => incident.day < day)?.day ?? null;
}

/** The last day before `day` that has an incident, and the first after it, each with the word for it; fewer where there is none. */
export function nearestDays(
  incidents: readonly DatedIncident[],
  day: Day,
): readonly { readonly day: Day; readonly words: "Previous" | "Next" }[] {
  const [before, after] = [previousIncidentDay(incidents, day), nextIncidentDay(incidents, day)];
  return [
    ...(before === null ? [] : [{ day: before, words: "Previous" as const }]),
    ...(after === null ? [] : [{ day: after, words: "Next" as const }]),
  ];
}

/**
 * The incident one step later (1) or earlier (-1) than `currentId` in the order of the list, or `null` at its end. Where nothing
 * is selected, or what is selected is not in the list, it enters at `day`: forward at the first incident of that day or the
 * next that has one, backward at the last of that day or of the one before.
 */
export function nextIncident<T extends DatedIncident>(
  incidents: readonly T[],
  currentId: IncidentId | null,
  day: Day,
  direction: 1 | -1,
): T | null {
  const current = currentId === null ? -1 : incidents.findIndex(({ id }) => id === currentId);
  if (current >= 0) return incidents[current + direction] ?? null;
  const entry =
    direction === 1
      ? incidents.find((incident) => incident.day >= day)
      : incidents.findLast((incident) => incident.day <= day);
  return entry ?? null;
}
