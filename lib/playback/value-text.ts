import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { KindCounts } from "@/lib/domain/kind-counts";
import { workspaceWords } from "@/lib/messages/rooms";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";
import { kindPhrases } from "./count-phrase";

const COMMA = { en: ", ", ar: "، " } as const;

/**
 * What the day slider speaks: the day, then what the span holds, in the order of the legend and without kinds that
 * count nothing. "8 November 2023, 31 attacks in the last 14 days, 1 interception". `counts` are those of the whole
 * span, not of the day alone.
 */
export function valueText(day: Day, span: DaySpan, counts: KindCounts, lang: "en" | "ar"): string {
  const [first = workspaceWords.get(lang).timeline.spokenNothing, ...rest] = kindPhrases(counts, lang);
  return [formatDay(day, lang, "long"), `${first}${spanRule(span).spoken[lang](day)}`, ...rest].join(
    COMMA[lang],
  );
}
