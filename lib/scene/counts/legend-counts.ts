import type { Status, Weapon } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { DrawnOrigin, Plan, Scene } from "@/lib/scene/scene";

/** How often each sign of the legend stands in the scene. */
export interface LegendCounts {
  readonly kind: KindCounts;
  readonly status: Readonly<Record<Status, number>>;
  /** Most frequent first; only those in the scene. */
  readonly weapons: readonly { readonly weapon: Weapon; readonly count: number }[];
  readonly disputed: number;
  /** Origins claimed, by the stroke of their basis; denials and what is under review are not counted. */
  readonly origins: Readonly<Record<DrawnOrigin["stroke"], number>>;
  /** Incidents that a claim names a launch origin of. */
  readonly launched: number;
  /** Incidents known only to an area, counted there. */
  readonly inAreas: number;
  /** Incidents that the map has no place for. */
  readonly notOnMap: number;
}

export function legendCounts(plan: Plan, scene: Scene): LegendCounts {
  const status = { confirmed: 0, reported: 0, claimed: 0 };
  const weapons = new Map<Weapon, number>();
  const origins = { solid: 0, dashed: 0, dotted: 0 };
  let disputed = 0;
  let inAreas = 0;
  let notOnMap = 0;
  for (const entry of plan.entries.slice(scene.lo, scene.hi)) {
    status[entry.status]++;
    weapons.set(entry.weapon, (weapons.get(entry.weapon) ?? 0) + 1);
    if (entry.disputed) disputed++;
    if (entry.cluster === null) notOnMap++;
    else if (plan.clusters[entry.cluster]?.form.type === "area") inAreas++;
  }
  const launched = new Set<number>();
  for (const { stance, stroke, entry } of scene.origins) {
    if (stance !== "asserted") continue;
    origins[stroke]++;
    launched.add(entry);
  }
  return {
    kind: scene.counts,
    status,
    weapons: [...weapons].map(([weapon, count]) => ({ weapon, count })).sort((a, b) => b.count - a.count),
    disputed,
    origins,
    launched: launched.size,
    inAreas,
    notOnMap,
  };
}
