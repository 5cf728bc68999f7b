import type { RowPlan } from "@/lib/own-data/row-plan";
import type { RowScene } from "@/lib/own-data/row-scene";
import type { MarksLayout } from "@/lib/scene/marks-plan";
import type { MarkSign } from "./marks-look";

/** The dot in the middle of a spiral, CSS pixels. */
const DOT_RADIUS_PX = 4.5;
const MIN_LEADER_PX = 5;

/** What stands beside the marks of rows: a dot in the middle of each spiral, leader lines, and discs that count; small ones on top. */
export function rowSigns(plan: RowPlan, scene: RowScene, layout: MarksLayout): MarkSign[] {
  const signs: MarkSign[] = [];
  const discs = new Map<number, { parts: readonly number[]; total: number }>();
  const put = (cluster: number, sign: MarkSign["sign"], parts: readonly number[], total: number) => {
    const place = layout.clusters[cluster];
    if (!place) return;
    signs.push({
      cluster,
      sign,
      dx: place.dx,
      dy: place.dy,
      radius: sign === "disc" ? place.radius : DOT_RADIUS_PX,
      parts,
      total,
      leader: Math.hypot(place.dx, place.dy) >= MIN_LEADER_PX,
    });
  };
  for (const { cluster, parts, total } of scene.clusters) {
    const place = layout.clusters[cluster];
    if (place?.folded) {
      const host = place.host ?? cluster;
      const here = discs.get(host);
      discs.set(host, {
        parts: here ? here.parts.map((count, colour) => count + (parts[colour] ?? 0)) : parts,
        total: total + (here?.total ?? 0),
      });
    } else put(cluster, plan.clusters[cluster]?.lone ? "none" : "symbol", parts, total);
  }
  for (const [cluster, { parts, total }] of discs) put(cluster, "disc", parts, total);
  return signs.sort(
    (a, b) =>
      Number(a.sign === "disc") - Number(b.sign === "disc") || b.radius - a.radius || a.cluster - b.cluster,
  );
}
