import { day } from "@/lib/domain/day";
import { type IncidentId, STATUSES } from "@/lib/domain/incident";
import type { AreaId, PlaceId } from "@/lib/domain/place";
import { entryIndex } from "@/lib/scene/entry-index";
import type { Cluster, Layout, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { INCIDENT_KINDS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";

/**
 * An invented plan, layout and scenes for tests and measurements of the painter: one incident a day over the clusters in
 * turn. Cluster 0 is a base, 1 a strike site, 2 an area; all else are bases.
 */
export function samplePlan(incidents: number, clusters: number): Plan {
  const capacity = Math.ceil(incidents / clusters);
  return {
    entries: Array.from({ length: incidents }, (_, index) => sampleEntry(index, clusters)),
    clusters: Array.from({ length: clusters }, (_, index) => sampleCluster(index, capacity)),
    origins: [],
    span: { type: "until" },
    dayExtent: { from: day(0), to: day(incidents - 1) },
  };
}

/** The scene of `samplePlan` that shows entries `lo` up to but not `hi`. */
export function sampleScene(plan: Plan, lo: number, hi: number): Scene {
  const visible = plan.entries.slice(lo, hi);
  return {
    day: day(hi - 1),
    first: day(lo),
    last: day(hi - 1),
    lo,
    hi,
    counts: entryIndex(plan.entries).mask.tally({ lo, hi }),
    total: visible.length,
    clusters: entryIndex(plan.entries).places.between({ lo, hi }),
    origins: plan.origins.filter(({ entry }) => entry >= lo && entry < hi),
  };
}

/** Every cluster where it is but number 3, which is pushed 20 right and 10 up; number 4 is folded. */
export function sampleLayout(plan: Plan): Layout {
  return {
    zoom: 6,
    markRadius: 6,
    clusters: plan.clusters.map((cluster, index) => ({
      dx: index === 3 ? 20 : 0,
      dy: index === 3 ? -10 : 0,
      folded: index === 4 || cluster.form.type === "area",
      radius: 14,
    })),
    labels: plan.clusters.map((cluster, index) => ({
      cluster: index,
      anchor: "start",
      x: 16,
      y: 4,
      lines: [cluster.label, cluster.labelAr ?? ""],
      rank: index === 0 ? 1 : 2,
    })),
    origins: [],
  };
}

function sampleEntry(index: number, clusters: number): PlanEntry {
  return {
    id: `sample-${index}` as IncidentId, // an id of the sample's own
    kind: INCIDENT_KINDS[index % INCIDENT_KINDS.length] ?? TALLIED_KIND,
    weapon: WEAPONS[index % WEAPONS.length] ?? "unspecified",
    status: STATUSES[index % 3] ?? "confirmed",
    disputed: index % 7 === 0,
    day: day(index),
    localTime: null,
    placeId: `place-${index % clusters}` as PlaceId, // as above
    placeName: `Place ${index % clusters}`,
    placeNameAr: null,
    summary: "",
    sourceCount: 1,
    by: null,
    launchedFrom: null,
    cluster: index % clusters,
    spot: Math.floor(index / clusters),
  };
}

function sampleCluster(index: number, capacity: number): Cluster {
  const id = `place-${index}` as PlaceId; // an id of the sample's own
  return {
    id,
    form: index === 2 ? { type: "area", areaId: "IQ-AN" as AreaId } : { type: "point" },
    at: { lng: 38 + (index % 8) * 1.1, lat: 36.5 - Math.floor(index / 8) * 0.9 },
    placeIds: [id],
    kind: index === 1 ? "town" : index === 2 ? "region" : "base",
    strikeSite: index === 1,
    precision: index === 2 ? "governorate" : "site",
    label: `Place ${index}`,
    labelAr: "مكان",
    capacity,
    entryCount: capacity,
  };
}
