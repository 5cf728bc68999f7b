import type { Incident } from "@/lib/domain/incident";

/** Parties that claim an incident or that it is attributed to, each once. */
export function partyIdsOf(incident: Incident) {
  return [...new Set([...(incident.claimedBy?.partyIds ?? []), ...(incident.attributedTo?.partyIds ?? [])])];
}
