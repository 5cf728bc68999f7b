import type { MarksLayout, MarksPlan } from "@/lib/scene/plan/marks-plan";

/** Texels in a row of the texture that holds the clusters' layout. */
export const CLUSTER_COLUMNS = 256;

/**
 * Per cluster: dx, dy in CSS pixels, 1 where its marks are drawn (0: folded or an area), spare. Behind the last one at
 * least one texel of zeros, for marks that have no cluster.
 */
export function clusterTexels(
  plan: Pick<MarksPlan, "clusters">,
  layout: MarksLayout,
): Float32Array<ArrayBuffer> {
  const rows = Math.ceil((plan.clusters.length + 1) / CLUSTER_COLUMNS);
  const texels = new Float32Array(rows * CLUSTER_COLUMNS * 4);
  plan.clusters.forEach((cluster, index) => {
    const place = layout.clusters[index];
    if (!place) return;
    const spread = cluster.form.type === "point" && !place.folded;
    texels.set([place.dx, place.dy, spread ? 1 : 0, 0], index * 4);
  });
  return texels;
}
