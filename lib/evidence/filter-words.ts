import { listText } from "@/lib/domain/list-text";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Names } from "@/lib/scene/filters/filter";
import { chosenNames } from "@/lib/scene/filters/filters";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import type { Filters } from "@/lib/view/view";

const WORDS = {
  en: {
    counted: (kinds: string, countries: string) => `${kinds} in ${countries}`,
    filter: (label: string, values: string) => `${label.toLowerCase()}: ${values}`,
    text: (text: string) => `text: “${text}”`,
  },
  ar: {
    counted: (kinds: string, countries: string) => `${kinds} في ${countries}`,
    filter: (label: string, values: string) => `${label}: ${values}`,
    text: (text: string) => `النص: «${text}»`,
  },
} as const;

/** What filters on kind and country count: "attacks in Tavara and Oronui". */
export function countedWords(
  { kind, country }: Pick<Filters, "kind" | "country">,
  lang: Lang = "en",
): string {
  const kinds = kind.map((each) => kindWord(each, lang));
  const countries = country.map((code) => COUNTRY_LABELS[code][lang]);
  return WORDS[lang].counted(listText(kinds, lang), listText(countries, lang));
}

/** Each active filter in words, such as "weapon: rockets or mortar"; empty where none is active. */
export function filterWords(filters: Filters, names: Names, lang: Lang = "en"): readonly string[] {
  const { filter, text } = WORDS[lang];
  return [
    ...chosenNames(filters, names, lang).map(({ label, words }) =>
      filter(label, listText(words, lang, "disjunction")),
    ),
    ...(filters.q === "" ? [] : [text(filters.q)]),
  ];
}
