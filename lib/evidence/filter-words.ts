import type { Names } from "@/lib/scene/filters/filter";
import { chosenNames } from "@/lib/scene/filters/filters";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import type { Filters } from "@/lib/view/view";

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** What filters on kind and country count: "attacks in Tavara and Oronui". */
export function countedWords({ kind, country }: Pick<Filters, "kind" | "country">): string {
  return `${listed(kind.map(kindWord))} in ${listed(country.map((code) => COUNTRY_LABELS[code].en))}`;
}

/** Each active filter in words, such as "weapon: rockets or mortar"; empty where none is active. */
export function filterWords(filters: Filters, names: Names): readonly string[] {
  return [
    ...chosenNames(filters, names).map(({ label, words }) => `${label.toLowerCase()}: ${words.join(" or ")}`),
    ...(filters.q === "" ? [] : [`text: “${filters.q}”`]),
  ];
}
