import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { View } from "@/lib/view/view";
import { whenText } from "./headline-text";

const MOST_PLACES = 4;

/**
 * What the map shows, in sentences for those who do not see it: the span with its counts, the places with most, and how many
 * incidents have no point or area on it. Counts are those of the whole span, wherever the map looks.
 */
export function mapSummary(view: Pick<View, "day" | "span">, plan: Plan, scene: Scene, lang: Lang): string {
  const words = workspaceWords.get(lang).scene;
  const when = whenText(view, plan, lang);
  if (scene.total === 0) return words.summary.nothing(when);
  const placed = scene.clusters.reduce((sum, { total }) => sum + total, 0);
  const nameOf = (cluster: Plan["clusters"][number] | undefined) =>
    (lang === "ar" ? cluster?.labelAr : null) ?? cluster?.label ?? "";
  const most = scene.clusters
    .toSorted((a, b) => b.total - a.total || a.cluster - b.cluster)
    .slice(0, MOST_PLACES)
    .map(({ cluster, total }) => `${nameOf(plan.clusters[cluster])} ${total}`);
  const unplaced = scene.total - placed;
  return [
    words.summary.held(when, words.counts(kindPhrases(scene.counts, lang))),
    most.length > 0 ? words.summary.mostAt(most) : "",
    unplaced > 0 ? words.summary.unplaced(unplaced) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
