import type { IncidentId } from "@/lib/domain/incident";
import type { PartyId } from "@/lib/domain/party";
import type { OriginKey, PlaceId } from "@/lib/domain/place";
import type { LinkContext } from "./link-context";

// The casts give the brand of an id to a text that the dataset has just said it knows.

/** The text as the id of an incident of the dataset, or `null`. */
export function knownIncidentId(text: string, context: LinkContext): IncidentId | null {
  return context.knowsIncident(text) === null ? null : (text as IncidentId);
}

/** The text as the id of a place of the dataset, or `null`. */
export function knownPlaceId(text: string, context: LinkContext): PlaceId | null {
  return context.knowsPlace(text) === null ? null : (text as PlaceId);
}

/** The text as the id of a party of the dataset, or `null`. */
export function knownPartyId(text: string, context: LinkContext): PartyId | null {
  return context.knowsParty(text) ? (text as PartyId) : null;
}

/** The text as a launch origin that some incident of the dataset has, `none` among them, or `null`. */
export function knownOriginKey(text: string, context: LinkContext): OriginKey | null {
  return context.knowsOrigin(text) ? (text as OriginKey) : null;
}
