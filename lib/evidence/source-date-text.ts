import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";

const WORDS = {
  en: {
    none: "no date seen",
    between: (earliest: string, latest: string) => `between ${earliest} and ${latest}`,
    by: (latest: string) => `by ${latest}`,
    notBefore: (earliest: string) => `not before ${earliest}`,
  },
  ar: {
    none: "لم يُعثر على تاريخ",
    between: (earliest: string, latest: string) => `بين ${earliest} و${latest}`,
    by: (latest: string) => `في موعد أقصاه ${latest}`,
    notBefore: (earliest: string) => `ليس قبل ${earliest}`,
  },
} as const;

/** When a publication appeared: "9 November 2023", "between 9 and 13 November 2023", "no date seen". */
export function sourceDateText({ published, publishedBounds }: Source, lang: Lang = "en"): string {
  const { none, between, by, notBefore } = WORDS[lang];
  const written = (day: Day) => formatDay(day, lang, "long");
  if (published !== null) return written(published);
  if (publishedBounds === null) return none;
  const { earliest, latest } = publishedBounds;
  if (earliest !== null && latest !== null)
    return earliest === latest ? written(earliest) : between(written(earliest), written(latest));
  if (latest !== null) return by(written(latest));
  return earliest === null ? none : notBefore(written(earliest));
}
