import { theatreLng } from "@/lib/basemap/theatre-lng";
import type { Dataset } from "@/lib/dataset/dataset";
import { UNNAMED_SPEAKER } from "@/lib/domain/claim";
import type { Incident, IncidentId, OriginBasis } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS } from "@/lib/domain/labels";
import { type Place, PRECISION_KM } from "@/lib/domain/place";
import { clusterKey, pointOf } from "@/lib/scene/clusters-of";
import type { DrawnOrigin, LngLat } from "@/lib/scene/scene";

const STROKES: Record<OriginBasis, DrawnOrigin["stroke"]> = {
  "launcher-recovered": "solid",
  "point-located": "solid",
  "official-statement": "dashed",
  monitor: "dotted",
  media: "dotted",
  claim: "dotted",
};

const STANCE_ORDER: readonly DrawnOrigin["stance"][] = ["asserted", "under-review", "denied"];

/**
 * Every origin claimed for an incident, best first, denials last: claims that agree on the place are one, with the best
 * basis and all who say so. What names no place, or only the target, is kept where it is under review, else left out.
 */
export function originsOf(dataset: Dataset, incident: Incident, entry: number): readonly DrawnOrigin[] {
  const to = dataset.places.get(incident.placeId);
  const drawn = new Map<string, DrawnOrigin>();
  for (const { placeId, by, basis, stance } of incident.origins) {
    const named = placeId === null ? undefined : dataset.places.get(placeId);
    const from = named && to && clusterKey(named) === clusterKey(to) ? undefined : named;
    if (!from && stance !== "under-review") continue;
    const key = `${stance} ${from ? clusterKey(from) : ""}`;
    const says = by === UNNAMED_SPEAKER ? ORIGIN_BASIS_LABELS[basis].en : by;
    const before = drawn.get(key);
    if (before) {
      if (!before.by.includes(says)) drawn.set(key, { ...before, by: `${before.by}, ${says}` });
      continue;
    }
    drawn.set(key, {
      incidentId: incident.id,
      entry,
      placeId: from?.id ?? null,
      name: from?.shortName ?? "",
      nameAr: from ? (from.shortNameAr ?? from.nameAr) : null,
      by: says,
      stance,
      basis,
      stroke: STROKES[basis],
      rival: 0,
      extent: from ? extentOf(from) : null,
      at: from ? pointOf(from) : null,
      to: to ? pointOf(to) : null,
    });
  }
  const ordered = STANCE_ORDER.flatMap((stance) =>
    [...drawn.values()].filter((origin) => origin.stance === stance),
  );
  return ordered.map((origin, rival) => ({ ...origin, rival }));
}

function extentOf({ extent, precision }: Place): NonNullable<DrawnOrigin["extent"]> {
  if (extent.type === "area") return { type: "area", areaId: extent.areaId };
  const radiusKm = PRECISION_KM[precision] ?? PRECISION_KM.district ?? 25;
  const at: LngLat = { lng: theatreLng(extent.lng), lat: extent.lat };
  return { type: "circle", at, radiusKm };
}

/** The origins of the selected incident while the scene shows it; none in any other case. */
export function selectedOrigins(
  scene: { readonly origins: readonly DrawnOrigin[] },
  selectedId: IncidentId | string | null,
): readonly DrawnOrigin[] {
  return selectedId === null ? [] : scene.origins.filter(({ incidentId }) => incidentId === selectedId);
}
