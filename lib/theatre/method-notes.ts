import type { Label } from "@/lib/domain/shapes/label";

/** Which of several days is displayed: a sentence of the display rule. */
export const DAY_RULE: Label = {
  en: "The day is the theatre day, UTC+3. A day in Washington that differs from it is kept as an alternate with its reason.",
  ar: "اليوم هو يوم مسرح العمليات بتوقيت UTC+3، ويُحفظ ما خالفه من أيام واشنطن بديلًا مع سببه.",
};

/** What else the method page says of days. */
export const DAYS_NOTE: Label = {
  en: "Late-night U.S. strikes have the theatre day; the Washington date is listed as an alternate, with its reason.",
  ar: "الضربات الأمريكية في آخر الليل تؤرَّخ بيوم مسرح العمليات، ويُذكر تاريخ واشنطن بديلًا مع سببه.",
};

/** What the end of the dataset leaves out. */
export const END_NOTE: Label = {
  en: "What was found for 2026 is a sample that rests mostly on digests, so it is left out.",
  ar: "ما عُثر عليه لعام 2026 عيّنة تستند في معظمها إلى موجزات، لذلك لم يُدرج.",
};

/** Further known gaps. */
export const GAP_NOTES: readonly Label[] = [
  {
    en: "From the time after the campaign, some attacks that the Syrian Observatory counted are missing. A few that were found have no day: they are in the background facts, not on the map. The Pentagon’s own count ends in February 2024.",
    ar: "تنقص مما بعد الحملة هجمات أحصاها المرصد السوري. وعُثر على هجمات قليلة لا يُعرف يومها، فهي في الوقائع الخلفية لا على الخريطة. وتنتهي حصيلة البنتاغون في فبراير/شباط 2024.",
  },
];
