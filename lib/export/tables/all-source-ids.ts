import type { Incident } from "@/lib/domain/incident";
import type { SourceId } from "@/lib/domain/source";

/** Every publication of an incident, each once: its own first, then those that only one of its values or days names. */
export function allSourceIds(
  incident: Pick<Incident, "sourceIds" | "claims" | "alternateDays" | "origins">,
): readonly SourceId[] {
  return [
    ...new Set([
      ...incident.sourceIds,
      ...incident.claims.flatMap(({ sourceId }) => sourceId ?? []),
      ...incident.origins.flatMap(({ sourceId }) => sourceId ?? []),
      ...incident.alternateDays.map(({ sourceId }) => sourceId),
    ]),
  ];
}
