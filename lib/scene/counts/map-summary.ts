import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Plan, Scene } from "@/lib/scene/scene";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { View } from "@/lib/view/view";
import { titleOf } from "./headline-text";

const MOST_PLACES = 4;

/**
 * What the map shows, in English sentences for those who do not see it: the span with its counts, the places with most, and how many
 * incidents have no point or area on it. Counts are those of the whole span, wherever the map looks.
 */
export function mapSummary(view: Pick<View, "day" | "span">, plan: Plan, scene: Scene): string {
  const when = `${titleOf(view)}, ${describeSpan(view, plan.dayExtent, "en")}`;
  if (scene.total === 0) return `${when}: nothing in this dataset under these filters.`;
  const placed = scene.clusters.reduce((sum, { total }) => sum + total, 0);
  const most = scene.clusters
    .toSorted((a, b) => b.total - a.total || a.cluster - b.cluster)
    .slice(0, MOST_PLACES)
    .map(({ cluster, total }) => `${plan.clusters[cluster]?.label ?? ""} ${total}`);
  const unplaced = scene.total - placed;
  return [
    `${when}: ${kindPhrases(scene.counts, "en").join(", ")}.`,
    most.length > 0 ? `Most at ${most.join(", ")}.` : "",
    unplaced > 0 ? `${unplaced} without a place on the map.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
