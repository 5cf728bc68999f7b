import type { Label } from "@/lib/domain/shapes/label";

/** Which of several days is displayed: a sentence of the display rule. */
export const DAY_RULE: Label = {
  en: "The day is the theatre day, UTC+3. A day in Washington that differs from it is kept as an alternate with its reason.",
  ar: "اليوم هو يوم مسرح العمليات بتوقيت UTC+3، ويُحفظ ما خالفه من أيام واشنطن بديلًا مع سببه.",
};

/** What else the method page says of days. */
export const DAYS_NOTE =
  "Late-night U.S. strikes carry the theatre day, and the Washington date as an alternate with its reason.";

/** What the end of the dataset leaves out. */
export const END_NOTE = "What was found of 2026 is a sample and rests mostly on digests; it is left out.";

/** Further known gaps. */
export const GAP_NOTES: readonly string[] = [
  "Of the time after the campaign some attacks that the Syrian Observatory counted are missing, and a few that were found have no day: they are in the background facts, not on the map. The Pentagon’s own count ends in February 2024.",
];
