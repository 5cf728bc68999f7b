import type { Dataset } from "@/lib/dataset/dataset";
import type { ClockZone } from "@/lib/domain/clock-time";
import type { Incident } from "@/lib/domain/incident";
import type { PanelsWords } from "@/lib/messages/en/panels";
import type { PlanEntry } from "@/lib/scene/scene";
import type { View } from "@/lib/view/view";

/** An incident of a plan with its record. */
export interface TableIncident {
  readonly entry: PlanEntry;
  readonly incident: Incident;
}

/** The incidents of a plan with their records; none until the dataset is here. */
export function tableIncidents(
  entries: readonly PlanEntry[],
  incidentById: Dataset["incidentById"],
): readonly TableIncident[] {
  const all = entries.flatMap((entry) => {
    const incident = incidentById.get(entry.id);
    return incident ? [{ entry, incident }] : [];
  });
  return all.length === entries.length ? all : [];
}

/** In which words and by which clock a table is written. */
export interface TableWords extends Pick<View, "lang"> {
  readonly clock: ClockZone;
  readonly places: Dataset["places"];
  readonly said: PanelsWords["table"];
}
