import type { Label } from "@/lib/domain/shapes/label";

export const DAY_RULE: Label = {
  en: "The day is that of the harbour clocks, UTC+13.",
  ar: "اليوم بتوقيت الميناء UTC+13.",
};
export const DAYS_NOTE = "The date line does not change a day.";
export const END_NOTE = "It is all invented.";
export const GAP_NOTES: readonly string[] = ["Nobody reads the radio logs of Oronui."];
