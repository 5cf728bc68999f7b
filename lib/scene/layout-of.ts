import { project } from "@/lib/basemap/mercator";
import { estimateTextWidth, type MeasureText } from "./estimate-text-width";
import { FOLD_BELOW_ZOOM, markRadiusAt } from "./mark-scale";
import { type LabelWish, type Obstacle, placeLabels } from "./place-labels";
import type { Cluster, Layout, Plan } from "./scene";
import { standClusters, standsAlways } from "./stand-clusters";

/** Below this zoom names have one line: there is no room for the second. */
const SECOND_LINE_ZOOM = 5.2;
/** From this zoom on every base is named if at all possible. */
const ALL_BASES_ZOOM = 5.6;
/** From so far on a leader line shows where a cluster really is, CSS pixels; names keep off that point. */
const LEADER_PX = 5;

/**
 * Where clusters and their labels stand at `zoom` (512-pixel world), in CSS pixels. Changes with the plan and the zoom, never
 * with the day, so that nothing jumps while time runs. Displacements vanish as the zoom grows.
 */
export function layoutOf(
  plan: Plan,
  zoom: number,
  lang: "en" | "ar" = "en",
  measure: MeasureText = estimateTextWidth,
): Layout {
  const markRadius = markRadiusAt(zoom, Math.max(0, ...plan.clusters.map(({ capacity }) => capacity)));
  const points = plan.clusters.map(({ at }) => project(at, zoom));
  const clusters = standClusters(plan.clusters, points, markRadius, zoom < FOLD_BELOW_ZOOM);
  const discs = clusters.map(({ dx, dy, radius }, index): Obstacle => {
    const { x = 0, y = 0 } = points[index] ?? {};
    return { x: x + dx, y: y + dy, radius };
  });
  const leaderEnds = points.flatMap((point, index) => {
    const { dx = 0, dy = 0, radius = 0 } = clusters[index] ?? {};
    return radius > 0 && Math.hypot(dx, dy) >= LEADER_PX ? [{ ...point, radius: 3 }] : [];
  });
  const obstacles = [...discs.filter(({ radius }) => radius > 0), ...leaderEnds];
  const lineCount = zoom < SECOND_LINE_ZOOM ? 1 : 2;
  const wishes = wishesOf(
    plan.clusters,
    discs,
    (cluster) => linesOf(cluster, lang).slice(0, lineCount),
    zoom,
  );
  return { zoom, markRadius, clusters, labels: placeLabels(wishes, obstacles, measure) };
}

/** Names first for bases, then for strike sites, then for the rest; the most visited first. */
function wishesOf(
  clusters: readonly Cluster[],
  discs: readonly Obstacle[],
  lines: (cluster: Cluster) => readonly string[],
  zoom: number,
): LabelWish[] {
  const order = (cluster: Cluster) => (standsAlways(cluster) ? 0 : cluster.strikeSite ? 1 : 2);
  return clusters
    .flatMap((cluster, index) => {
      const disc = discs[index];
      return disc && disc.radius > 0 ? [{ cluster, index, disc }] : [];
    })
    .sort(
      (a, b) =>
        order(a.cluster) - order(b.cluster) ||
        b.cluster.entryCount - a.cluster.entryCount ||
        a.index - b.index,
    )
    .map(({ cluster, index, disc }) => ({
      ...disc,
      cluster: index,
      lines: lines(cluster),
      rank: standsAlways(cluster) ? 1 : 2,
      insist: zoom >= ALL_BASES_ZOOM && standsAlways(cluster),
    }));
}

/** The name in the reader's language, beneath it the other. */
function linesOf({ label, labelAr }: Cluster, lang: "en" | "ar"): string[] {
  if (labelAr === null) return [label];
  return lang === "ar" ? [labelAr, label] : [label, labelAr];
}
