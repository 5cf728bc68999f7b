/** A phrase by plural category. `#` stands for the number; forms without it carry the number in the word. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
