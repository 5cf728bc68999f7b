import { type AreaLabel, areaLabel } from "@/lib/basemap/area-label";
import { theatreLng } from "@/lib/basemap/theatre-lng";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Place } from "@/lib/domain/place";
import { ANSWER_KINDS } from "@/lib/theatre/kinds";
import type { Cluster, LngLat } from "./scene";

/** Where a place's incidents are drawn: its point, or the label point of its area; `null` where the map has neither. */
export function pointOf(place: Place): LngLat | null {
  if (place.extent.type === "point") return { lng: theatreLng(place.extent.lng), lat: place.extent.lat };
  const label = areaLabel(place.extent.areaId);
  return label && { lng: theatreLng(label.lng), lat: label.lat };
}

/** Places of the same key share a cluster: the same area, or the same point to four decimals (about 10 m). */
export function clusterKey(place: Place): string {
  const { extent } = place;
  return extent.type === "area" ? extent.areaId : `${extent.lat.toFixed(4)},${extent.lng.toFixed(4)}`;
}

const KIND_ORDER: Record<Place["kind"], number> = {
  base: 0,
  facility: 1,
  town: 2,
  district: 3,
  region: 4,
  waterway: 5,
};

/** The cluster of places that share a key, led by the base or the most visited; without its capacity. */
export function clusterOf(
  places: readonly Place[],
  countAt: ReadonlyMap<string, number>,
  struck: ReadonlySet<string>,
): Omit<Cluster, "capacity" | "entryCount"> | null {
  const [leader] = [...places].sort(
    (a, b) =>
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      (countAt.get(b.id) ?? 0) - (countAt.get(a.id) ?? 0) ||
      a.id.localeCompare(b.id),
  );
  const at = leader && pointOf(leader);
  if (!leader || !at) return null;
  const area = leader.extent.type === "area" ? leader.extent.areaId : null;
  const areaName = area && areaLabel(area);
  return {
    id: leader.id,
    form: area ? { type: "area", areaId: area } : { type: "point" },
    at,
    placeIds: places.map(({ id }) => id),
    kind: leader.kind,
    strikeSite: places.some(({ id }) => struck.has(id)),
    precision: leader.precision,
    ...(areaName
      ? areaLabels(areaName)
      : { label: leader.shortName, labelAr: leader.shortNameAr ?? leader.nameAr }),
  };
}

/** Somewhere in it, not at it: a governorate may bear the name of a town that stands on the map too. */
function areaLabels({ name, nameAr, kind }: AreaLabel): Pick<Cluster, "label" | "labelAr"> {
  return kind === "sea" ? { label: name, labelAr: nameAr } : { label: `in ${name}`, labelAr: `في ${nameAr}` };
}

/** How many incidents of the dataset each place has, and which places were struck in answer. */
export function placeUse(dataset: Dataset): { countAt: Map<string, number>; struck: Set<string> } {
  const countAt = new Map<string, number>();
  const struck = new Set<string>();
  for (const { placeId, kind } of dataset.incidents) {
    countAt.set(placeId, (countAt.get(placeId) ?? 0) + 1);
    if (ANSWER_KINDS.has(kind)) struck.add(placeId);
  }
  return { countAt, struck };
}
