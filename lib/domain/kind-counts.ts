import { INCIDENT_KINDS, type IncidentKind } from "./incident";

/** How many incidents there are of each kind. */
export type KindCounts = Readonly<Record<IncidentKind, number>>;

/** All of the counts together. */
export function totalOf(counts: KindCounts): number {
  return INCIDENT_KINDS.reduce((total, kind) => total + counts[kind], 0);
}
