import { findRoom } from "./find-room";
import { discRadius } from "./mark-scale";
import { spiralRadius } from "./phyllotaxis";
import { type Disc, pushApart } from "./push-apart";
import type { Cluster, ClusterLayout } from "./scene";

/** Between two clusters, CSS pixels. */
const GAP_PX = 3;
/** A cluster that would stand farther than this from its place is counted instead: it takes less room. */
const MAX_PUSH_PX = 72;
/** Room for the symbol of a place without marks: half its diagonal, CSS pixels. */
const SYMBOL_ROOM_PX = 8;

/** A base is on the map on days without an incident too. */
export function standsAlways(cluster: Pick<Cluster, "kind" | "form">): boolean {
  return cluster.kind === "base" && cluster.form.type === "point";
}

/**
 * Where clusters stand whose true points are `points` (CSS pixels): pushed apart as little as it takes. All are counted
 * discs where `foldAll`; else those that would have to go too far, one after the other, the farthest first.
 */
export function standClusters(
  clusters: readonly Cluster[],
  points: readonly { readonly x: number; readonly y: number }[],
  markRadius: number,
  foldAll: boolean,
): ClusterLayout[] {
  let folded = clusters.map(({ form, capacity }) => form.type === "area" || (foldAll && capacity > 0));
  for (;;) {
    const standing = standOnce(clusters, points, markRadius, folded);
    const worst = farthest(standing);
    if (worst === -1) return standing;
    folded = folded.map((is, index) => is || index === worst);
  }
}

function standOnce(
  clusters: readonly Cluster[],
  points: readonly { readonly x: number; readonly y: number }[],
  markRadius: number,
  folded: readonly boolean[],
): ClusterLayout[] {
  const rooms = clusters.map((cluster, index) => roomOf(cluster, folded[index] ?? false, markRadius));
  const discs = clusters.map((cluster, index): Disc => {
    const { x = 0, y = 0 } = points[index] ?? {};
    // Readers look for bases first; areas are given room afterwards, so that they push nothing.
    const radius = cluster.form.type === "area" ? 0 : (rooms[index] ?? 0);
    return { x, y, radius, ease: cluster.kind === "base" ? 0.5 : 1.5 };
  });
  const offsets = pushApart(discs, GAP_PX);
  const placed = discs.flatMap(({ x, y, radius }, index) => {
    const { dx = 0, dy = 0 } = offsets[index] ?? {};
    return radius > 0 ? [{ x: x + dx, y: y + dy, radius }] : [];
  });
  return clusters.map(({ form }, index) => {
    const radius = rooms[index] ?? 0;
    const { x = 0, y = 0 } = points[index] ?? {};
    let { dx, dy } = offsets[index] ?? { dx: 0, dy: 0 };
    if (form.type === "area" && radius > 0) {
      ({ dx, dy } = findRoom({ x, y, radius }, placed, GAP_PX));
      placed.push({ x: x + dx, y: y + dy, radius });
    }
    return { dx, dy, folded: folded[index] ?? false, radius };
  });
}

function roomOf(cluster: Cluster, folded: boolean, markRadius: number): number {
  if (cluster.capacity === 0) return standsAlways(cluster) ? SYMBOL_ROOM_PX : 0;
  const radius = folded ? discRadius(cluster.capacity) : spiralRadius(cluster.capacity, markRadius);
  return Math.round(radius * 10) / 10;
}

/** The cluster of marks that is pushed farthest, where that is too far; -1 for none. */
function farthest(clusters: readonly ClusterLayout[]): number {
  let worst = -1;
  let most = MAX_PUSH_PX;
  clusters.forEach(({ dx, dy, folded }, index) => {
    const push = Math.hypot(dx, dy);
    if (folded || push <= most) return;
    worst = index;
    most = push;
  });
  return worst;
}
