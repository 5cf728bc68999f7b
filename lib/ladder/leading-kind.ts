import type { IncidentKind } from "@/lib/domain/incident";
import { REST_KIND, TALLIED_KIND } from "@/lib/theatre/kinds";
import type { Rung } from "./ladder";

/** The kind that a rung is coloured by: what is tallied where any of it is, else that of its first incident. */
export function leadingKind({ incidents }: Pick<Rung, "incidents">): IncidentKind {
  if (incidents.some(({ kind }) => kind === TALLIED_KIND)) return TALLIED_KIND;
  return incidents[0]?.kind ?? REST_KIND;
}
