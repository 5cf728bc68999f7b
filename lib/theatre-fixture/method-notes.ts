import type { Label } from "@/lib/domain/shapes/label";

export const DAY_RULE: Label = {
  en: "The day is that of the harbour clocks, UTC+13.",
  ar: "اليوم بتوقيت الميناء UTC+13.",
};
export const DAYS_NOTE: Label = {
  en: "The date line does not change a day.",
  ar: "خط التاريخ لا يغيّر اليوم.",
};
export const END_NOTE: Label = { en: "It is all invented.", ar: "كل ذلك متخيَّل." };
export const GAP_NOTES: readonly Label[] = [
  { en: "Nobody reads the radio logs of Oronui.", ar: "لا أحد يقرأ سجلات اللاسلكي في أورونوي." },
];
export const COVERAGE_REASONS_AR: Readonly<Record<string, string>> = {};
export const SAMPLE_NOTES_AR: Readonly<Record<string, string>> = {};
