import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { Place } from "@/lib/domain/place";
import { placePoint } from "@/lib/scene/place-point";
import type { LinkContext } from "@/lib/view/text/link-context";
import { originKeysOf } from "./origin-keys";

/** What the link codec asks of this dataset. */
export function linkContextOf(dataset: Dataset): LinkContext {
  const dayOfIncident = new Map<string, Day>(dataset.incidents.map(({ id, day }) => [id, day]));
  const lastDayAt = new Map<string, Day>(dataset.incidents.map(({ placeId, day }) => [placeId, day]));
  const placeOf = new Map<string, Place>(dataset.places);
  const parties = new Set<string>(dataset.parties.keys());
  const origins = new Set<string>(["none"]);
  for (const incident of dataset.incidents)
    for (const key of originKeysOf(dataset, incident) ?? []) origins.add(key);
  return {
    firstDay: dataset.firstDay,
    lastDay: dataset.lastDay,
    knowsIncident: (id) => dayOfIncident.get(id) ?? null,
    knowsPlace: (id) => lastDayAt.get(id) ?? (placeOf.has(id) ? "undated" : null),
    knowsOrigin: (key) => origins.has(key),
    pointOfPlace: (id) => placePoint(placeOf.get(id)),
    knowsParty: (id) => parties.has(id),
  };
}
