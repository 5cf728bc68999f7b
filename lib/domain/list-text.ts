import type { Lang } from "./shapes/lang";

const LOCALES = { en: "en-GB", ar: "ar" } as const;
const formats = new Map<string, Intl.ListFormat>();

/** "a, b and c" or, as a `disjunction`, "a, b or c". */
export function listText(
  words: readonly string[],
  lang: Lang,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  const key = `${lang} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(LOCALES[lang], { type });
  formats.set(key, format);
  return format.format(words);
}
