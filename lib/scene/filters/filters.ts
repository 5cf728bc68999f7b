import { type ChosenValues, FILTER_NAMES, type FilterName } from "@/lib/view/text/filter-keys";
import { countryFilter } from "./country-filter";
import { disputedFilter } from "./disputed-filter";
import type { Filter, Names } from "./filter";
import { kindFilter } from "./kind-filter";
import { originFilter } from "./origin-filter";
import { partyFilter } from "./party-filter";
import { placeFilter } from "./place-filter";
import { statusFilter } from "./status-filter";
import { weaponFilter } from "./weapon-filter";

/** One record a filter: all that reads, counts, names or documents filters goes over them. */
export const FILTERS: { readonly [K in FilterName]: Filter<ChosenValues[K][number]> } = {
  kind: kindFilter,
  weapon: weaponFilter,
  party: partyFilter,
  country: countryFilter,
  place: placeFilter,
  status: statusFilter,
  origin: originFilter,
  disputed: disputedFilter,
};

/** A filter whose values are taken as plain texts. */
export function filterOf(name: FilterName): Filter<string> {
  return FILTERS[name] as unknown as Filter<string>; // it is given only values that it made or that its link key read
}

/** What is chosen of each filter in force: its label, the values' names, and the words for them in running text. */
export function chosenNames(chosen: ChosenValues, names: Names) {
  return FILTER_NAMES.filter((name) => chosen[name].length > 0).map((name) => {
    const { label, nameOf, wordOf = nameOf, phrase } = filterOf(name);
    const values = chosen[name].map((value) => nameOf(value, names));
    const words = chosen[name].map((value) => wordOf(value, names));
    return { label, values, words, phrase: phrase(values, words) };
  });
}
