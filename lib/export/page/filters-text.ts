import type { Names } from "@/lib/scene/filters/filter";
import { chosenNames } from "@/lib/scene/filters/filters";
import type { Filters } from "@/lib/view/view";

/** The filters in one English line: "attacks, interceptions; in Oronui; “alder”". "none" where none is active. */
export function filtersText(filters: Filters, names: Names): string {
  const parts = chosenNames(filters, names, "en").map(({ phrase }) => phrase);
  if (filters.q) parts.push(`“${filters.q}”`);
  return parts.length > 0 ? parts.join("; ") : "none";
}
