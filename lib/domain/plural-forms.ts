import type { PluralForms } from "./shapes/plural-forms";

const rules = { en: new Intl.PluralRules("en"), ar: new Intl.PluralRules("ar") };

/** The form for a whole count that is not negative, with Latin digits. */
export function inForm(forms: PluralForms, count: number, lang: "en" | "ar"): string {
  return (forms[rules[lang].select(count)] ?? forms.other).replace("#", String(count));
}
