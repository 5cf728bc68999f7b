import type { Look } from "@/components/state/view-store";
import { addDays, type Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import { printView } from "@/lib/view/codec";
import { comparisonOf, printComparison } from "@/lib/view/comparison";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { Filters, View } from "@/lib/view/view";

/** Filters that are lists of values. */
export type ListFilter = Exclude<keyof Filters, "q">;

/** The filters with one value put in or taken out. */
export function toggled<K extends ListFilter>(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values: readonly Filters[K][number][] = filters[key];
  const without = values.filter((item) => item !== value);
  return { ...filters, [key]: without.length === values.length ? [...values, value] : without };
}

export const NO_FILTERS: Filters = DEFAULT_VIEW.filters;

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value.length > 0);
}

/** The link to an incident on its own day, looked at as now. */
export function hrefOfIncident(
  look: Look,
  { id, day }: { readonly id: IncidentId; readonly day: Day },
): string {
  return printView({ ...look, day, selected: { type: "incident", id } });
}

/** The link to a place on a day, looked at as now. */
export function hrefOfPlace(look: Look, day: Day, id: PlaceId): string {
  return printView({ ...look, day, selected: { type: "place", id } });
}

/** The link to a day with nothing selected, looked at as now. */
export function hrefOfDay(look: Look, day: Day): string {
  return printView({ ...look, day, selected: null });
}

/** The address of a view beside what it was four weeks before. */
export function compareWithBefore(view: View): string {
  return printComparison(comparisonOf({ ...view, day: addDays(view.day, -28) }, view));
}

/** The address under which search engines should know a view: what it shows, not how it is looked at. */
export function canonicalOf({ day, span, filters, selected }: View): string {
  return printView({ ...DEFAULT_VIEW, day, span, filters, selected });
}

/** {@link toggled} for a filter and a value named by text, as the filter bar's options are. */
export function toggledByName(filters: Filters, key: string, value: string): Filters {
  // The options of each filter were made of its own values.
  switch (key) {
    case "kind":
      return toggled(filters, "kind", value as Filters["kind"][number]);
    case "weapon":
      return toggled(filters, "weapon", value as Filters["weapon"][number]);
    case "party":
      return toggled(filters, "party", value as Filters["party"][number]);
    case "country":
      return toggled(filters, "country", value as Filters["country"][number]);
    case "place":
      return toggled(filters, "place", value as Filters["place"][number]);
    case "status":
      return toggled(filters, "status", value as Filters["status"][number]);
    default:
      return filters;
  }
}

/** The filters without any value of that one. */
export function cleared(filters: Filters, key: string): Filters {
  return { ...filters, ...(key === "q" ? { q: "" } : key in filters ? { [key]: [] } : {}) };
}
