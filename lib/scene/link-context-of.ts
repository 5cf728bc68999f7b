import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { LinkContext } from "@/lib/view/link-context";

/** What the link codec asks of this dataset. */
export function linkContextOf(dataset: Dataset): LinkContext {
  const dayOfIncident = new Map<string, Day>(dataset.incidents.map(({ id, day }) => [id, day]));
  const lastDayAt = new Map<string, Day>(dataset.incidents.map(({ placeId, day }) => [placeId, day]));
  const places = new Set<string>(dataset.places.keys());
  const parties = new Set<string>(dataset.parties.keys());
  return {
    firstDay: dataset.firstDay,
    lastDay: dataset.lastDay,
    knowsIncident: (id) => dayOfIncident.get(id) ?? null,
    knowsPlace: (id) => lastDayAt.get(id) ?? (places.has(id) ? "undated" : null),
    knowsParty: (id) => parties.has(id),
  };
}
