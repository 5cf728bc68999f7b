import type { RowPlan } from "@/lib/files/marks/row-plan";
import type { MarkSign } from "@/lib/gl/marks-look";
import type { MarksLayout, MarksScene } from "@/lib/scene/plan/marks-plan";

/** The dot in the middle of a spiral, CSS pixels. */
const DOT_RADIUS_PX = 4.5;
const MIN_LEADER_PX = 5;

/** What stands beside the marks of rows: a dot in the middle of each spiral, leader lines, and discs that count; small ones on top. */
export function rowSigns(plan: RowPlan, scene: MarksScene, layout: MarksLayout): MarkSign[] {
  const signs: MarkSign[] = [];
  const discs = new Map<number, { counts: readonly number[]; total: number }>();
  const put = (cluster: number, sign: MarkSign["sign"], counts: readonly number[], total: number) => {
    const place = layout.clusters[cluster];
    if (!place) return;
    signs.push({
      cluster,
      sign,
      dx: place.dx,
      dy: place.dy,
      radius: sign === "disc" ? place.radius : DOT_RADIUS_PX,
      counts,
      total,
      leader: Math.hypot(place.dx, place.dy) >= MIN_LEADER_PX,
    });
  };
  for (const { cluster, counts, total } of scene.clusters) {
    const place = layout.clusters[cluster];
    if (place?.folded) {
      const host = place.host ?? cluster;
      const here = discs.get(host);
      discs.set(host, {
        counts: here ? here.counts.map((count, series) => count + (counts[series] ?? 0)) : counts,
        total: total + (here?.total ?? 0),
      });
    } else put(cluster, plan.clusters[cluster]?.lone ? "none" : "symbol", counts, total);
  }
  for (const [cluster, { counts, total }] of discs) put(cluster, "disc", counts, total);
  return signs.sort(
    (a, b) =>
      Number(a.sign === "disc") - Number(b.sign === "disc") || b.radius - a.radius || a.cluster - b.cluster,
  );
}
