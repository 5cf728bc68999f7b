import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { Rung } from "@/lib/ladder/ladder";

/** What a ladder beside a map does: choosing a rung selects its first incident, its date sets the days. */
export interface LiveLadder {
  /** The view with an incident selected. */
  readonly hrefOf: (incident: Incident) => string;
  readonly onIncident: (id: IncidentId) => void;
  readonly onDays: (rung: Rung) => void;
  /** What is under the pointer. */
  readonly onPoint: (id: IncidentId | null) => void;
  /** The rung of the selected incident. */
  readonly selected: Rung["id"] | undefined;
  /** The one rung whose links are in the tab order. */
  readonly stop: Rung["id"] | undefined;
}
