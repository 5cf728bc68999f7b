import type { Plan, Scene } from "./scene";

/** The plan with no more entries than the scene shows, and the scene on it: what a server sends to have the scene drawn again. */
export function visiblePlan(plan: Plan, scene: Scene): { readonly plan: Plan; readonly scene: Scene } {
  const entries = plan.entries.slice(scene.lo, scene.hi);
  const shifted = <T extends { readonly entry: number }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, entry: item.entry - scene.lo }));
  const arcs = shifted(scene.arcs);
  const launchAreas = shifted(scene.launchAreas);
  return {
    plan: { ...plan, entries, arcs, launchAreas },
    scene: { ...scene, lo: 0, hi: entries.length, arcs, launchAreas },
  };
}
