import type { Cluster, KindCounts, Layout, Plan, Scene } from "./scene";
import { standsAlways } from "./stand-clusters";

/** What stands at a cluster beside its marks, in CSS pixels relative to its true point, y down. */
export interface ClusterSign {
  /** Index into `Plan.clusters`. */
  readonly cluster: number;
  /** `disc`: one counted disc instead of marks. `symbol`: the place's own symbol in the middle of its marks. */
  readonly sign: "disc" | "symbol";
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
  readonly counts: KindCounts;
  readonly total: number;
  /** A line joins it to its true point; an area has none. */
  readonly leader: boolean;
}

const SYMBOL_RADIUS_PX = 6;
/** A base where nothing is visible steps back: smaller, and in a quieter colour. */
const EMPTY_SYMBOL_RADIUS_PX = 4.5;
const MIN_DISC_RADIUS_PX = 9;
const MIN_LEADER_PX = 5;
const NO_COUNTS: KindCounts = { attack: 0, "us-strike": 0, interception: 0, other: 0 };

/** Whether a cluster's incidents are counted in a disc, and not drawn one by one. */
export function isCounted(cluster: Cluster, folded: boolean): boolean {
  return cluster.form.type === "area" || folded;
}

/**
 * The signs of one scene, bottom first: symbols before discs, small discs after large ones. Bases stand on days without
 * an incident too.
 */
export function clusterSigns(plan: Plan, scene: Scene, layout: Pick<Layout, "clusters">): ClusterSign[] {
  const visible = new Map(scene.clusters.map((cluster) => [cluster.cluster, cluster]));
  const signs: ClusterSign[] = [];
  plan.clusters.forEach((cluster, index) => {
    const place = layout.clusters[index];
    const here = visible.get(index);
    if (!place || (!here && !standsAlways(cluster))) return;
    const disc = here !== undefined && isCounted(cluster, place.folded);
    const symbolRadius = here === undefined ? EMPTY_SYMBOL_RADIUS_PX : SYMBOL_RADIUS_PX;
    signs.push({
      cluster: index,
      sign: disc ? "disc" : "symbol",
      dx: place.dx,
      dy: place.dy,
      radius: disc ? Math.max(MIN_DISC_RADIUS_PX, place.radius) : symbolRadius,
      counts: here?.counts ?? NO_COUNTS,
      total: here?.total ?? 0,
      leader: cluster.form.type === "point" && Math.hypot(place.dx, place.dy) >= MIN_LEADER_PX,
    });
  });
  return signs.sort((a, b) => rank(a) - rank(b) || b.radius - a.radius || a.cluster - b.cluster);
}

function rank(sign: ClusterSign): number {
  return sign.sign === "symbol" ? 0 : 1;
}
