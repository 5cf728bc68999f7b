import { formatDay } from "@/lib/domain/format-day";
import { kindPhrases } from "@/lib/playback/count-phrase";
import { originCounts, originText } from "@/lib/scene/origins/origin-counts";
import type { Plan, Scene } from "@/lib/scene/scene";
import { SUBJECT } from "@/lib/theatre/wording";
import { AFTER, CAMPAIGN } from "@/lib/view/default-view";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { View } from "@/lib/view/view";

/** The title of a view's page, without the name of the atlas: "8 November 2023". */
export function titleOf(view: Pick<View, "day">): string {
  return formatDay(view.day, "en", "long");
}

/** What the atlas is about and of what time, in one line. */
export const ABOUT = `${SUBJECT.about.en}, ${formatDay(CAMPAIGN.from, "en", "long")} – ${formatDay(AFTER.to, "en", "long")}`;

/** What a view holds, in one English sentence for search engines and previews. */
export function descriptionOf(view: Pick<View, "day" | "span">, plan: Plan, scene: Scene): string {
  const counts = kindPhrases(scene.counts, "en");
  const span = describeSpan(view, plan.dayExtent, "en");
  const held = counts.length > 0 ? counts.join(", ") : "nothing in this dataset";
  const launched = originText(originCounts(plan, scene), "en", { withAreas: false });
  return `${titleOf(view)}, ${span}: ${held}. ${launched === null ? "" : `${launched}. `}${SUBJECT.withAnswersFirst.en}, on a map, each with its sources.`;
}
