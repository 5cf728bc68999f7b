import { FILTER_NAMES, type FilterName } from "./text/filter-keys";
import type { Filters } from "./view";

/** The filters with one value put in or taken out. */
export function toggled<K extends FilterName>(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values: readonly Filters[K][number][] = filters[key];
  const without = values.filter((item) => item !== value);
  return { ...filters, [key]: without.length === values.length ? [...values, value] : without };
}

/** {@link toggled} for a filter and a value named by text, as the filter bar's options are. */
export function toggledByName(filters: Filters, key: string, value: string): Filters {
  const name = FILTER_NAMES.find((one) => one === key);
  return name ? toggled(filters, name, value as Filters[FilterName][number]) : filters; // options were made of the filter's values
}

/** The filters without any value of that one. */
export function cleared(filters: Filters, key: string): Filters {
  return { ...filters, ...(key === "q" ? { q: "" } : key in filters ? { [key]: [] } : {}) };
}
