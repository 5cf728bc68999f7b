import { PRECISION_TAGS } from "@/lib/domain/labels";
import type { Plan, PlanEntry } from "@/lib/scene/scene";

/** What a row has to say about a place that is no point: "governorate only", "not on the map"; else `null`. */
export function placeTag(plan: Plan, entry: PlanEntry): string | null {
  const cluster = entry.cluster === null ? undefined : plan.clusters[entry.cluster];
  if (!cluster) return "not on the map";
  return PRECISION_TAGS[cluster.precision]?.en ?? (cluster.form.type === "area" ? "area only" : null);
}
