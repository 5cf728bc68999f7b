import type { Label } from "@/lib/domain/shapes/label";

/** Every country of a place or an origin, in the order of links: ISO 3166-1 alpha-2, or `XZ` (international waters). */
export const COUNTRY_LABELS = {
  IQ: { en: "Iraq", ar: "العراق" },
  SY: { en: "Syria", ar: "سوريا" },
  JO: { en: "Jordan", ar: "الأردن" },
  IR: { en: "Iran", ar: "إيران" },
  IL: { en: "Israel", ar: "إسرائيل" },
  SA: { en: "Saudi Arabia", ar: "السعودية" },
  YE: { en: "Yemen", ar: "اليمن" },
  QA: { en: "Qatar", ar: "قطر" },
  XZ: { en: "International waters", ar: "مياه دولية" },
} as const satisfies Record<string, Label>;

/** Countries that the campaign is in: their land is lighter. */
export const CORE_COUNTRIES = ["IQ", "SY", "JO"] as const satisfies readonly (keyof typeof COUNTRY_LABELS)[];

/**
 * The countries that a tally may count on their own, by the field of its row, in the order of columns. One whose figure a tally
 * lacks is none of those that it counts, but for `always`.
 */
export const TALLIED_COUNTRIES = {
  iraq: { country: "IQ", always: true },
  syria: { country: "SY", always: true },
  jordan: { country: "JO", always: false },
} as const satisfies Record<string, { country: keyof typeof COUNTRY_LABELS; always: boolean }>;

/** Which line of the chart is whose: the first is full, the others are broken. */
export const COUNTRY_LINES: Label = {
  en: "Iraq with a full line, Syria with a broken one.",
  ar: "العراق بخط متصل وسوريا بخط متقطع.",
};

/** Large neighbours, named twice on the map: in their middle and, from zoom 5, near the theatre. */
export const NAMED_TWICE = ["TR", "IR", "SA"] as const;
