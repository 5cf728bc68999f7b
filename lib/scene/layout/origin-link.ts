import { areaLabel } from "@/lib/basemap/area-label";
import type { IncidentId } from "@/lib/domain/incident";
import type { AreaId, OriginKey } from "@/lib/domain/place";
import { clustersCountedAt } from "@/lib/scene/packing/cluster-signs";
import type { DrawnOrigin, Layout, LngLat, Plan, Scene } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import { entriesFrom, originKeyOf } from "./origin-signs";

/** What belongs together while one end of it is pointed at. */
export interface OriginLink {
  /** Places that incidents are said to have been launched from, each once. */
  readonly origins: readonly DrawnOrigin[];
  /** Where these incidents are drawn: a point, an offset from it and a radius in CSS pixels. */
  readonly targets: readonly {
    readonly at: LngLat;
    readonly dx: number;
    readonly dy: number;
    readonly radius: number;
  }[];
}

/** One thing on the map. */
export type PointedThing = SelectedId | { readonly type: "origin"; readonly id: OriginKey };

/** What is pointed at: one thing, or all incidents that a bar of a chart counts. */
export type PointedAt = PointedThing | { readonly type: "incidents"; readonly ids: ReadonlySet<IncidentId> };

/** What is pointed at, where it is one thing. */
export function pointedThing(pointed: PointedAt | null): PointedThing | null {
  return pointed?.type === "incidents" ? null : pointed;
}

/** The origin that is pointed at with the targets of its incidents, or a mark or place with its origins; `null` where there is no other end. */
export function originLinkOf(
  plan: Plan,
  scene: Scene,
  layout: Pick<Layout, "clusters" | "markRadius">,
  pointed: PointedThing | null,
): OriginLink | null {
  if (pointed === null) return null;
  const entries = new Set(
    pointed.type === "origin"
      ? entriesFrom(plan, scene, pointed.id)
      : entriesAt(plan, scene, layout, pointed),
  );
  const claimed = scene.origins.filter(({ entry, stance }) => stance === "asserted" && entries.has(entry));
  const origins = pointed.type === "origin" ? theOrigin(claimed, pointed.id) : eachOnce(claimed);
  if (origins.length === 0) return null;
  const indexes = new Set(
    claimed.flatMap(({ entry }) => {
      const cluster = plan.entries[entry]?.cluster ?? null;
      return cluster === null ? [] : [layout.clusters[cluster]?.host ?? cluster];
    }),
  );
  return {
    origins,
    targets: [...indexes].flatMap((index) => {
      const [cluster, place] = [plan.clusters[index], layout.clusters[index]];
      if (!cluster || !place) return [];
      return [{ at: cluster.at, dx: place.dx, dy: place.dy, radius: place.radius + 3 }];
    }),
  };
}

function entriesAt(
  plan: Plan,
  { lo, hi }: Scene,
  layout: Pick<Layout, "clusters">,
  pointed: SelectedId,
): readonly number[] {
  const at =
    pointed.type === "place"
      ? clustersCountedAt(
          layout,
          plan.clusters.findIndex(({ placeIds }) => placeIds.includes(pointed.id)),
        )
      : [];
  return plan.entries.slice(lo, hi).flatMap(({ id, cluster }, index) => {
    const isMeant =
      pointed.type === "incident" ? id === pointed.id : cluster !== null && at.includes(cluster);
    return isMeant ? [lo + index] : [];
  });
}

/** The origin itself, or where only parts of a country are named, the country. */
function theOrigin(claimed: readonly DrawnOrigin[], key: OriginKey): readonly DrawnOrigin[] {
  const exact = claimed.find((origin) => originKeyOf(origin) === key);
  if (exact) return [{ ...exact, rival: 0 }];
  const [part] = claimed;
  const label = areaLabel(key);
  if (!part || !label) return [];
  // Whatever has a label among the areas is the id of an area.
  return [{ ...part, rival: 0, at: label, extent: { type: "area", areaId: key as AreaId } }];
}

function eachOnce(claimed: readonly DrawnOrigin[]): readonly DrawnOrigin[] {
  const byKey = new Map(claimed.map((origin) => [originKeyOf(origin), { ...origin, rival: 0 }]));
  return [...byKey.values()].filter(({ extent }) => extent !== null);
}
