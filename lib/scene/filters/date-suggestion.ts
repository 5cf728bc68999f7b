import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { incidentsPhrase } from "@/lib/playback/count-phrase";
import type { Suggestion } from "@/lib/scene/search/suggestions-of";
import { readAs, typedDate, withinAtlas } from "@/lib/view/typed-date";
import type { Filters } from "@/lib/view/view";
import { matchFilters } from "./match-filters";

/** The day that a searched text is the date of, with what the dataset holds of it; `null` where it is not a date. */
export function dateSuggestion(
  dataset: Dataset,
  filters: Filters,
): Extract<Suggestion, { readonly type: "date" }> | null {
  const read = typedDate(filters.q);
  if (read === null) return null;
  const { day, note } = withinAtlas(read.day, { from: dataset.firstDay, to: dataset.lastDay });
  const onDay = dataset.incidents.filter((incident) => incident.day === day);
  const matching = onDay.filter(matchFilters(dataset, { ...filters, q: "" })).length;
  const held =
    onDay.length > 0
      ? `${incidentsPhrase(onDay.length)}${matching < onDay.length ? `, ${matching} with the filters` : ""}`
      : dataset.uncoveredDays.has(day)
        ? "not covered by this dataset"
        : "nothing in this dataset";
  return {
    type: "date",
    id: String(day),
    day,
    label: `Go to ${formatDay(day, "en", "long")}`,
    held,
    note: [readAs(read), note].filter((part) => part !== null).join(". ") || null,
  };
}
