import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { View } from "@/lib/view/view";
import { filterWords } from "./filter-words";

/** What a view leaves out, in English: its filters ("kind: interceptions"), and "as known on 20 November 2023". Empty where all is shown. */
export function filterPhrases(
  { filters, known }: Pick<View, "filters" | "known">,
  names: Pick<Dataset, "parties" | "places">,
): readonly string[] {
  const asKnown = known === null ? [] : [`as known on ${formatDay(known, "en", "long")}`];
  return [...filterWords(filters, names), ...asKnown];
}
