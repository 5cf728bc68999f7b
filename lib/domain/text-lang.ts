import type { Lang } from "./shapes/lang";

/** The language of a text of the dataset, by its first letter: Arabic where that is Arabic, else English. */
export function textLang(text: string): Lang {
  return /^[^A-Za-z\u0600-\u06ff]*[\u0600-\u06ff]/.test(text) ? "ar" : "en";
}
