import type { Plan, Scene } from "./scene";

/** The plan with no more entries than the scene shows, and the scene on it: what a server sends to have the scene drawn again. */
export function visiblePlan(plan: Plan, scene: Scene): { readonly plan: Plan; readonly scene: Scene } {
  const entries = plan.entries.slice(scene.lo, scene.hi);
  const origins = scene.origins.map((origin) => ({ ...origin, entry: origin.entry - scene.lo }));
  return {
    plan: { ...plan, entries, origins },
    scene: { ...scene, lo: 0, hi: entries.length, origins },
  };
}
