import { spiralRadius, spotOf } from "@/lib/scene/packing/phyllotaxis";
import type { MarksLayout, MarksPlan, MarksScene } from "@/lib/scene/plan/marks-plan";
import type { MarkSign } from "./marks-look";
import { type ScreenProjection, toScreen } from "./screen-projection";

/** What was hit: an incident's mark (index into `Plan.entries`) or a place's symbol or disc (into `Plan.clusters`). */
export type Picked =
  | { readonly type: "mark"; readonly entry: number }
  | { readonly type: "cluster"; readonly cluster: number };

/** What has been painted: picking reads nothing else, so that it cannot disagree with the screen. */
export interface PaintedFrame {
  readonly plan: MarksPlan;
  readonly scene: MarksScene;
  readonly layout: MarksLayout;
  readonly signs: readonly Omit<MarkSign, "counts">[];
  readonly projection: ScreenProjection;
  /** Index of the selected entry, which is painted over all other marks; -1 for none. */
  readonly raised: number;
}

/**
 * What is at a point of the canvas (CSS pixels): the topmost thing under it, else the nearest within `tolerancePx` of
 * its edge, else `null`.
 */
export function pickMark(frame: PaintedFrame, x: number, y: number, tolerancePx: number): Picked | null {
  let best: Picked | null = null;
  let bestGap = tolerancePx;
  const offer = (picked: Picked, gap: number): boolean => {
    if (best === null ? gap <= bestGap : gap < bestGap) {
      best = picked;
      bestGap = Math.max(0, gap);
    }
    return gap <= 0;
  };
  const { plan, layout, scene } = frame;
  for (let index = frame.signs.length - 1; index >= 0; index--) {
    const sign = frame.signs[index];
    const cluster = sign && plan.clusters[sign.cluster];
    if (!sign || !cluster || sign.sign === "none") continue;
    const at = toScreen(frame.projection, cluster.at);
    const gap = Math.hypot(at.x + sign.dx - x, at.y + sign.dy - y) - sign.radius;
    if (offer({ type: "cluster", cluster: sign.cluster }, gap)) return best;
  }
  const near = clustersNear(frame, x, y, tolerancePx);
  if (near.size === 0) return best;
  const offerMark = (at: number): boolean => {
    const entry = plan.entries[at];
    const centre = near.get(entry?.cluster ?? -1);
    if (!entry || !centre) return false;
    const index = entry.cluster ?? -1;
    const { spots } = layout.clusters[index] ?? {};
    const spot = spotOf(plan.clusters[index], entry.spot, layout.markRadius, spots);
    const [dx, dy] = [centre.x + spot.x - x, centre.y + spot.y - y];
    return offer({ type: "mark", entry: at }, Math.hypot(dx, dy) - layout.markRadius);
  };
  if (frame.raised >= scene.lo && frame.raised < scene.hi && offerMark(frame.raised)) return best;
  for (let index = scene.hi - 1; index >= scene.lo; index--) if (offerMark(index)) return best;
  return best;
}

/** Centres on screen of the clusters whose marks can lie within `tolerancePx` of the point. */
function clustersNear(
  { plan, layout, scene, projection }: PaintedFrame,
  x: number,
  y: number,
  tolerancePx: number,
) {
  const near = new Map<number, { readonly x: number; readonly y: number }>();
  for (const { cluster: index } of scene.clusters) {
    const [cluster, place] = [plan.clusters[index], layout.clusters[index]];
    if (!cluster || !place || place.folded || cluster.form.type === "area") continue;
    const at = toScreen(projection, cluster.at);
    const centre = { x: at.x + place.dx, y: at.y + place.dy };
    const reach = Math.max(place.radius, spiralRadius(cluster.capacity, layout.markRadius)) + tolerancePx;
    if (Math.hypot(centre.x - x, centre.y - y) <= reach) near.set(index, centre);
  }
  return near;
}

/** Whether two picks are the same thing. */
export function samePicked(a: Picked | null, b: Picked | null): boolean {
  if (a?.type === "mark") return b?.type === "mark" && a.entry === b.entry;
  if (a?.type === "cluster") return b?.type === "cluster" && a.cluster === b.cluster;
  return b === null;
}
