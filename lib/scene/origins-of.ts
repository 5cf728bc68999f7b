import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, Origin, OriginBasis } from "@/lib/domain/incident";
import { type Place, PRECISION_KM } from "@/lib/domain/place";
import { clusterKey, pointOf } from "./clusters-of";
import type { Arc, LaunchArea } from "./scene";

const STROKES: Record<OriginBasis, Arc["stroke"]> = {
  "launcher-recovered": "solid",
  "point-located": "solid",
  "official-statement": "dashed",
  monitor: "dotted",
  media: "dotted",
  claim: "dotted",
};

/** The place of an origin that may be drawn: known at least to its governorate, and not the target itself. */
function drawnOrigin(
  dataset: Dataset,
  incident: Incident,
): { origin: Origin; from: Place; to: Place } | null {
  const { origin } = incident;
  const from = origin?.placeId && dataset.places.get(origin.placeId);
  const to = dataset.places.get(incident.placeId);
  if (!origin || !from || !to || origin.precision === "country" || from.precision === "country") return null;
  return clusterKey(from) === clusterKey(to) ? null : { origin, from, to };
}

/** The arc of an incident from its launch area to its target; `null` where none may be drawn. */
export function arcOf(dataset: Dataset, incident: Incident, entry: number): Arc | null {
  const drawn = drawnOrigin(dataset, incident);
  const from = drawn && pointOf(drawn.from);
  const to = drawn && pointOf(drawn.to);
  if (!drawn || !from || !to) return null;
  const { basis } = drawn.origin;
  return { incidentId: incident.id, entry, from, to, basis, stroke: STROKES[basis] };
}

/** The area from which an incident was launched, as closely as it is known; `null` where none may be drawn. */
export function launchAreaOf(dataset: Dataset, incident: Incident, entry: number): LaunchArea | null {
  const drawn = drawnOrigin(dataset, incident);
  if (!drawn) return null;
  const { extent, precision } = drawn.from;
  if (extent.type === "area") return { incidentId: incident.id, entry, type: "area", areaId: extent.areaId };
  const radiusKm = PRECISION_KM[precision] ?? PRECISION_KM.district ?? 25;
  return {
    incidentId: incident.id,
    entry,
    type: "circle",
    at: { lng: extent.lng, lat: extent.lat },
    radiusKm,
  };
}
