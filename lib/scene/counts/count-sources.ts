import type { Dataset } from "@/lib/dataset/dataset";
import type { Plan, Scene } from "@/lib/scene/scene";

/** How many publications the incidents of a scene rest on, each counted once. */
export function countSources(
  { incidentById }: Pick<Dataset, "incidentById">,
  plan: Plan,
  scene: Scene,
): number {
  const sources = new Set<string>();
  for (const { id } of plan.entries.slice(scene.lo, scene.hi)) {
    for (const source of incidentById.get(id)?.sourceIds ?? []) sources.add(source);
  }
  return sources.size;
}
