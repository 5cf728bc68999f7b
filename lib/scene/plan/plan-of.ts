import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { disputesOf } from "@/lib/domain/disputes-of";
import type { Incident } from "@/lib/domain/incident";
import type { PartyId } from "@/lib/domain/party";
import type { Place } from "@/lib/domain/place";
import { clusterKey, clusterOf, placeUse } from "@/lib/scene/clusters-of";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { isPlaceKey, originKeysOf } from "@/lib/scene/origins/origin-keys";
import { originsOf } from "@/lib/scene/origins/origins-of";
import type { ByWhom, Cluster, Plan, PlanEntry } from "@/lib/scene/scene";
import { ANSWER_KINDS } from "@/lib/theatre/kinds";
import type { DaySpan, Filters } from "@/lib/view/view";
import { assignSpots } from "./assign-spots";

/**
 * All incidents of the dataset that pass the filters, each with its cluster and its spot in it for that span. Those after `through`
 * have neither, nor an origin, and leave the others as they were without them.
 */
export function planOf(
  dataset: Dataset,
  filters: Filters,
  span: DaySpan,
  through: Day = dataset.lastDay,
): Plan {
  const incidents = dataset.incidents.filter(matchFilters(dataset, filters));
  const { clusters: bare, clusterOfPlace } = clustersIn({
    ...dataset,
    incidents: dataset.incidents.filter(({ day }) => day <= through),
  });
  const indexesAt = new Map<number, number[]>();
  const clusterOfIncident = ({ placeId, day }: Incident) =>
    day <= through ? clusterOfPlace.get(placeId) : undefined;
  incidents.forEach((incident, index) => {
    const cluster = clusterOfIncident(incident);
    if (cluster !== undefined) indexesAt.set(cluster, [...(indexesAt.get(cluster) ?? []), index]);
  });
  const spotOf = new Map<number, number>();
  const clusters = bare.map((cluster, clusterIndex): Cluster => {
    const indexes = indexesAt.get(clusterIndex) ?? [];
    const days = indexes.flatMap((index) => incidents[index]?.day ?? []);
    const { spots, capacity } = assignSpots(days, span);
    indexes.forEach((index, rank) => {
      spotOf.set(index, spots[rank] ?? 0);
    });
    return { ...cluster, capacity, entryCount: indexes.length };
  });
  const entries = incidents.map((incident, index) =>
    entryOf(dataset, incident, clusterOfIncident(incident) ?? null, spotOf.get(index) ?? 0),
  );
  return {
    entries,
    clusters,
    origins: incidents.flatMap((incident, index) =>
      incident.day <= through ? originsOf(dataset, incident, index) : [],
    ),
    span,
    dayExtent: { from: dataset.firstDay, to: dataset.lastDay },
  };
}

/** One cluster for each point or area that any incident of the dataset has, in the order of the places. */
function clustersIn(dataset: Dataset) {
  const { countAt, struck } = placeUse(dataset);
  const groups = new Map<string, Place[]>();
  for (const place of dataset.places.values()) {
    if (!countAt.has(place.id)) continue;
    const key = clusterKey(place);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const clusters: Omit<Cluster, "capacity" | "entryCount">[] = [];
  const clusterOfPlace = new Map<string, number>();
  for (const places of groups.values()) {
    const cluster = clusterOf(places, countAt, struck);
    if (!cluster) continue;
    for (const { id } of places) clusterOfPlace.set(id, clusters.length);
    clusters.push(cluster);
  }
  return { clusters, clusterOfPlace };
}

function byWhom({ parties }: Dataset, { kind, claimedBy, attributedTo }: Incident): ByWhom | null {
  if (ANSWER_KINDS.has(kind)) return null;
  const named = (ids: readonly PartyId[] | undefined) => (ids ?? []).flatMap((id) => parties.get(id) ?? []);
  const claiming = named(claimedBy?.partyIds);
  const by = claiming.length > 0 ? claiming : named(attributedTo?.partyIds);
  if (by.length === 0) return null;
  return {
    how: claiming.length > 0 ? "claimed" : "attributed",
    name: by.map(({ name }) => name).join(", "),
    nameAr: by.every(({ nameAr }) => nameAr !== null) ? by.map(({ nameAr }) => nameAr).join("، ") : null,
  };
}

function entryOf(dataset: Dataset, incident: Incident, cluster: number | null, spot: number): PlanEntry {
  const place = dataset.places.get(incident.placeId);
  return {
    id: incident.id,
    kind: incident.kind,
    weapon: incident.weapons[0] ?? "unspecified",
    status: incident.status,
    disputed: disputesOf(incident).length > 0,
    day: incident.day,
    localTime: incident.localTime,
    placeId: incident.placeId,
    placeName: place?.shortName ?? incident.placeId,
    placeNameAr: place?.shortNameAr ?? place?.nameAr ?? null,
    summary: incident.summary,
    sourceCount: incident.sourceIds.length,
    by: byWhom(dataset, incident),
    launchedFrom: originKeysOf(dataset, incident)?.filter((key) => !isPlaceKey(key)) ?? null,
    cluster,
    spot,
  };
}
