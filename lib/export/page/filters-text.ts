import type { Names } from "@/lib/scene/filters/filter";
import { chosenNames } from "@/lib/scene/filters/filters";
import type { Filters } from "@/lib/view/view";

/** The filters in one line: "attacks, interceptions; in Oronui; “alder”". Empty where none is active. */
export function filtersText(filters: Filters, names: Names, lang: "en" | "ar"): string {
  const parts = chosenNames(filters, names, lang).map(({ phrase }) => phrase);
  if (filters.q) parts.push(lang === "ar" ? `«${filters.q}»` : `“${filters.q}”`);
  return parts.join(lang === "ar" ? "؛ " : "; ");
}
