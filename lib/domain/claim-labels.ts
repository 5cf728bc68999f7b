import type { ClaimField } from "./claim";
import type { Label } from "./shapes/label";

/** What a field is called at the head of its claims. */
export const CLAIM_FIELD_LABELS: Record<ClaimField, Label> = {
  day: { en: "Day", ar: "اليوم" },
  time: { en: "Time", ar: "الساعة" },
  place: { en: "Place", ar: "المكان" },
  kind: { en: "Kind", ar: "النوع" },
  target: { en: "Target", ar: "الهدف" },
  weapon: { en: "Weapon", ar: "السلاح" },
  munitions: { en: "Number of munitions", ar: "عدد الذخائر" },
  outcome: { en: "Outcome", ar: "النتيجة" },
  killed: { en: "Killed", ar: "القتلى" },
  injured: { en: "Injured", ar: "الجرحى" },
  claimedBy: { en: "Claimed by", ar: "تبنّاه" },
  attributedTo: { en: "Attributed to", ar: "نُسب إلى" },
  origin: { en: "Launch origin", ar: "موقع الإطلاق" },
};
