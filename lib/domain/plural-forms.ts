import type { PluralForms } from "./shapes/plural-forms";

const rules = { en: new Intl.PluralRules("en"), ar: new Intl.PluralRules("ar") };

/** Thousands are set apart by a comma, in both languages: "12,345". */
const digits = new Intl.NumberFormat("en-GB");

/** The form for a whole count that is not negative, with Latin digits. */
export function inForm(forms: PluralForms, count: number, lang: "en" | "ar"): string {
  return (forms[rules[lang].select(count)] ?? forms.other).replace("#", digits.format(count));
}
