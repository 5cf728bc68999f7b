import type { Filters } from "./view";

/** Filters that are lists of values. */
export type ListFilter = Exclude<keyof Filters, "q">;

/** The filters with one value put in or taken out. */
export function toggled<K extends ListFilter>(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values: readonly Filters[K][number][] = filters[key];
  const without = values.filter((item) => item !== value);
  return { ...filters, [key]: without.length === values.length ? [...values, value] : without };
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
    case "origin":
      return toggled(filters, "origin", value as Filters["origin"][number]);
    default:
      return filters;
  }
}

/** The filters without any value of that one. */
export function cleared(filters: Filters, key: string): Filters {
  return { ...filters, ...(key === "q" ? { q: "" } : key in filters ? { [key]: [] } : {}) };
}
