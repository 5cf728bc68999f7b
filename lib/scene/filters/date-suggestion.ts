import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Suggestion } from "@/lib/scene/search/suggestions-of";
import { readAs, typedDate, withinAtlas } from "@/lib/view/typed-date";
import type { Filters } from "@/lib/view/view";
import { matchFilters } from "./match-filters";

/** The day that a searched text is the date of, with what the dataset holds of it; `null` where it is not a date. */
export function dateSuggestion(
  dataset: Dataset,
  filters: Filters,
  lang: Lang,
): Extract<Suggestion, { readonly type: "date" }> | null {
  const read = typedDate(filters.q);
  if (read === null) return null;
  const { day, note } = withinAtlas(read.day, { from: dataset.firstDay, to: dataset.lastDay }, lang);
  const words = workspaceWords.get(lang).filters.search;
  const onDay = dataset.incidents.filter((incident) => incident.day === day);
  const matching = onDay.filter(matchFilters(dataset, { ...filters, q: "" })).length;
  const held =
    onDay.length > 0
      ? words.held(onDay.length, matching)
      : dataset.uncoveredDays.has(day)
        ? words.uncovered
        : words.nothing;
  return {
    type: "date",
    id: String(day),
    day,
    label: words.goTo(formatDay(day, lang, "long")),
    held,
    note: [readAs(read, lang), note].filter((part) => part !== null).join(". ") || null,
  };
}
