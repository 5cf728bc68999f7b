import type { Label } from "@/lib/domain/shapes/label";

/** Codes that ISO 3166 leaves to its users. */
export const COUNTRY_LABELS = {
  XA: { en: "Tavara", ar: "تافارا" },
  XB: { en: "Oronui", ar: "أورونوي" },
  XZ: { en: "International waters", ar: "مياه دولية" },
} as const satisfies Record<string, Label>;

export const CORE_COUNTRIES = ["XA", "XB"] as const satisfies readonly (keyof typeof COUNTRY_LABELS)[];

export const TALLIED_COUNTRIES = {
  tavara: { country: "XA", always: true },
  oronui: { country: "XB", always: true },
} as const satisfies Record<string, { country: keyof typeof COUNTRY_LABELS; always: boolean }>;

export const COUNTRY_LINES: Label = {
  en: "Tavara with a full line, Oronui with a broken one.",
  ar: "تافارا بخط متصل وأورونوي بخط متقطع.",
};

export const NAMED_TWICE = [] as const;
