import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { DaySpan } from "@/lib/view/view";
import { daysPhrase, kindPhrases } from "./count-phrase";

const COMMA = { en: ", ", ar: "، " } as const;
const NOTHING = { en: "nothing in this dataset", ar: "لا شيء في هذه البيانات" } as const;

function spanPhrase(day: Day, span: DaySpan, lang: "en" | "ar"): string {
  switch (span.type) {
    case "day":
      return "";
    case "window":
      return lang === "en"
        ? ` in the last ${daysPhrase(span.days, lang)}`
        : ` خلال آخر ${daysPhrase(span.days, lang)}`;
    case "until":
      return lang === "en" ? " up to this day" : " حتى هذا اليوم";
    case "from":
      return lang === "en" ? " from this day on" : " منذ هذا اليوم";
    case "range": {
      const start = formatDay(span.start, lang, "long");
      if (span.start > day)
        return lang === "en" ? ` from this day to ${start}` : ` من هذا اليوم إلى ${start}`;
      return lang === "en" ? ` since ${start}` : ` منذ ${start}`;
    }
  }
}

/**
 * What the day slider speaks: the day, then what the span holds, in the order of the legend and without kinds that
 * count nothing. "8 November 2023, 31 attacks in the last 14 days, 1 U.S. strike". `counts` are those of the whole
 * span, not of the day alone.
 */
export function valueText(day: Day, span: DaySpan, counts: KindCounts, lang: "en" | "ar"): string {
  const [first = NOTHING[lang], ...rest] = kindPhrases(counts, lang);
  return [formatDay(day, lang, "long"), `${first}${spanPhrase(day, span, lang)}`, ...rest].join(COMMA[lang]);
}
