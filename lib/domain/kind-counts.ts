import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { IncidentKind } from "./incident";

/** How many incidents there are of each kind, in the order of `INCIDENT_KINDS`: the dataset's counts by series. */
export type KindCounts = readonly number[];

export const NO_KIND_COUNTS: KindCounts = INCIDENT_KINDS.map(() => 0);

export function countOf(counts: KindCounts, kind: IncidentKind): number {
  return counts[INCIDENT_KINDS.indexOf(kind)] ?? 0;
}

/** All of the counts together. */
export function totalOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
