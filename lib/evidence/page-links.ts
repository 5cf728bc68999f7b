import type { Day } from "@/lib/domain/day";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { SourceId } from "@/lib/domain/source";
import { printView } from "@/lib/view/address/codec";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

/** The page with everything about one incident. */
export function incidentPage(id: IncidentId): string {
  return `/incidents/${encodeURIComponent(id)}`;
}

/** The page with everything about one place. */
export function placePage(id: PlaceId): string {
  return `/places/${encodeURIComponent(id)}`;
}

/** A publication in the list of all. */
export function sourceEntry(id: SourceId): string {
  return `/sources#${encodeURIComponent(id)}`;
}

/** The map on the incident's day, with it selected. */
export function incidentOnMap({ day, id }: Pick<Incident, "day" | "id">): string {
  return printView({ ...DEFAULT_VIEW, day, selected: { type: "incident", id } });
}

/** The map on a day, with a place selected and all that had happened up to then. */
export function placeOnMap(id: PlaceId, day: Day): string {
  return printView({ ...DEFAULT_VIEW, day, span: { type: "until" }, selected: { type: "place", id } });
}
