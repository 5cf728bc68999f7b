import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import { kindPhrases } from "@/lib/playback/count-phrase";
import { originCounts, originText } from "@/lib/scene/origins/origin-counts";
import type { Plan, Scene } from "@/lib/scene/scene";
import { SUBJECT } from "@/lib/theatre/wording";
import { AFTER, CAMPAIGN } from "@/lib/view/default-view";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { View } from "@/lib/view/view";

/** The title of a view's page, without the name of the atlas: "8 November 2023". */
export function titleOf(view: Pick<View, "day">, lang: Lang): string {
  return formatDay(view.day, lang, "long");
}

/** What the atlas is about and of what time, in one line. */
export function aboutText(lang: Lang): string {
  const [first, last] = [formatDay(CAMPAIGN.from, lang, "long"), formatDay(AFTER.to, lang, "long")];
  return workspaceWords.get(lang).atlas.about(SUBJECT.about[lang], first, last);
}

/** Its day and what its span holds: "8 November 2023, last 14 days, from 26 October". */
export function whenText(view: Pick<View, "day" | "span">, plan: Plan, lang: Lang): string {
  return workspaceWords.get(lang).scene.when(titleOf(view, lang), describeSpan(view, plan.dayExtent, lang));
}

/** What a view holds, in one sentence for search engines and previews, in its language. */
export function descriptionOf(view: Pick<View, "day" | "span" | "lang">, plan: Plan, scene: Scene): string {
  const { lang } = view;
  const words = workspaceWords.get(lang).scene;
  const counts = kindPhrases(scene.counts, lang);
  const held = counts.length > 0 ? words.counts(counts) : words.nothing;
  const launched = originText(originCounts(plan, scene), lang, { withAreas: false });
  return words.description(whenText(view, plan, lang), held, launched, SUBJECT.withAnswersFirst[lang]);
}
