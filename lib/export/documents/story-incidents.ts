import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { Exhibit } from "@/lib/export/page/exhibit";

/** Every incident that any of the exhibits shows, each once, as its first exhibit knows it; in the dataset's order. */
export function storyIncidents(
  exhibits: readonly Exhibit[],
  whole: Pick<Dataset, "incidents">,
): readonly Incident[] {
  const shown = new Map<IncidentId, Incident>();
  for (const incident of exhibits.flatMap(({ incidents }) => incidents))
    if (!shown.has(incident.id)) shown.set(incident.id, incident);
  return whole.incidents.flatMap(({ id }) => shown.get(id) ?? []);
}
