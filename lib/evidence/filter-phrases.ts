import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { View } from "@/lib/view/view";
import { filterWords } from "./filter-words";

const AS_KNOWN = {
  en: (day: string) => `as known on ${day}`,
  ar: (day: string) => `كما كان معروفًا في ${day}`,
} as const;

/** What a view leaves out: its filters ("kind: interceptions"), and "as known on 20 November 2023". Empty where all is shown. */
export function filterPhrases(
  { filters, known }: Pick<View, "filters" | "known">,
  names: Pick<Dataset, "parties" | "places">,
  lang: Lang = "en",
): readonly string[] {
  const asKnown = known === null ? [] : [AS_KNOWN[lang](formatDay(known, lang, "long"))];
  return [...filterWords(filters, names, lang), ...asKnown];
}
