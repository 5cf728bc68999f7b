import { PRECISION_TAGS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Plan, PlanEntry } from "@/lib/scene/scene";

/** What a row has to say about a place that is no point: "governorate only", "not on the map"; else `null`. */
export function placeTag(plan: Plan, entry: PlanEntry, lang: Lang): string | null {
  const words = workspaceWords.get(lang).detail.place;
  const cluster = entry.cluster === null ? undefined : plan.clusters[entry.cluster];
  if (!cluster) return words.notOnMap;
  return PRECISION_TAGS[cluster.precision]?.[lang] ?? (cluster.form.type === "area" ? words.areaOnly : null);
}
