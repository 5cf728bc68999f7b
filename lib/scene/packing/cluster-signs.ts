import { type KindCounts, NO_KIND_COUNTS } from "@/lib/domain/kind-counts";
import type { Cluster, Layout, Plan, Scene } from "@/lib/scene/scene";
import { DOT_PX } from "./nudge-discs";
import { isAlwaysShown } from "./settle-clusters";

/** What is drawn at a cluster beside its marks, in CSS pixels relative to its true point, y down. */
export interface ClusterSign {
  /** Index into `Plan.clusters`. */
  readonly cluster: number;
  /**
   * `disc`: one counted disc instead of marks. `symbol`: the place's own symbol, on its point. `dot`: what is left of it there beside a
   * disc that gave way. `none`: its marks have no sign in their middle.
   */
  readonly sign: "disc" | "symbol" | "dot" | "none";
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
  readonly counts: KindCounts;
  readonly total: number;
}

const SYMBOL_RADIUS_PX = 6;
/** A base where nothing is visible steps back: smaller, and in a quieter colour. */
const EMPTY_SYMBOL_RADIUS_PX = 4;

/** Whether a cluster's incidents are counted in a disc, and not drawn one by one. */
export function isCounted(cluster: Cluster, folded: boolean): boolean {
  return cluster.form.type === "area" || folded;
}

/** The clusters that are counted at one, itself first. */
export function clustersCountedAt({ clusters }: Pick<Layout, "clusters">, cluster: number): number[] {
  const guests = clusters.flatMap(({ host }, index) =>
    host === cluster && index !== cluster ? [index] : [],
  );
  return [cluster, ...guests];
}

function hostedCounts(scene: Pick<Scene, "clusters">, layout: Pick<Layout, "clusters">) {
  const visible = new Map<number, { readonly counts: KindCounts; readonly total: number }>();
  for (const { cluster, counts, total } of scene.clusters) {
    const host = layout.clusters[cluster]?.host ?? cluster;
    const here = visible.get(host);
    visible.set(
      host,
      here ? { counts: sum(here.counts, counts), total: here.total + total } : { counts, total },
    );
  }
  return visible;
}

function sum(a: KindCounts, b: KindCounts): KindCounts {
  return a.map((count, series) => count + (b[series] ?? 0));
}

/**
 * The signs of one scene, bottom first: symbols before discs, small discs after large ones, dots last. Bases are there on days without
 * an incident too.
 */
export function clusterSigns(plan: Plan, scene: Scene, layout: Pick<Layout, "clusters">): ClusterSign[] {
  const visible = hostedCounts(scene, layout);
  const signs: ClusterSign[] = [];
  plan.clusters.forEach((cluster, index) => {
    const place = layout.clusters[index];
    const here = visible.get(index);
    if (!place || place.host !== undefined) return;
    if (!here) {
      if (isAlwaysShown(cluster) && !place.crowded)
        signs.push({
          cluster: index,
          ...onPoint("symbol", EMPTY_SYMBOL_RADIUS_PX),
          counts: NO_KIND_COUNTS,
          total: 0,
        });
      return;
    }
    if (!isCounted(cluster, place.folded)) {
      const sign = place.unsigned ? "none" : "symbol";
      signs.push({ cluster: index, ...onPoint(sign, SYMBOL_RADIUS_PX), ...here });
      return;
    }
    const { dx, dy, radius } = place;
    signs.push({ cluster: index, sign: "disc", dx, dy, radius, ...here });
    // A dot well inside the disc would lie on its number.
    if (!place.unsigned && cluster.form.type === "point" && Math.hypot(dx, dy) > radius - DOT_PX)
      signs.push({ cluster: index, ...onPoint("dot", DOT_PX), ...here });
  });
  return signs.sort((a, b) => RANK[a.sign] - RANK[b.sign] || b.radius - a.radius || a.cluster - b.cluster);
}

function onPoint(sign: "symbol" | "dot" | "none", radius: number) {
  return { sign, dx: 0, dy: 0, radius };
}

const RANK = { none: 0, symbol: 0, disc: 1, dot: 2 } as const;
