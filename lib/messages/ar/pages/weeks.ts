import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { weeks as weeksEn } from "../../en/pages/weeks";

export const weeks: typeof weeksEn = {
  title: "أسبوعًا بأسبوع",
  description: (subject, campaign) => `${subject}، من ${campaign}: خريطة صغيرة لكل أسبوع مع أعداده.`,
  lead: (count, campaign, zone) =>
    `خريطة لكل أسبوع من ${campaign}، أي ${inForm({ one: "خريطة واحدة", two: "خريطتان", few: "# خرائط", other: "# خريطة" }, count, "ar")}. كل علامة حادثة كما وردت، وتكون مفرغة حيث لا تُعرف إلا منطقتها أو محافظتها. أما ما لا موضع له على الخريطة فيُعدّ ولا يُرسم. الأيام بتوقيت مسرح العمليات (${ltr(zone)})، وينتهي الأسبوع الأخير بانتهاء الحملة.`,
  week: (number) => `، الأسبوع ${number}`,
  noMatches: "لا نتائج مطابقة",
  nothing: "لا شيء في مجموعة البيانات",
  counts: (counts) => counts.join("، "),
  table: {
    caption: "حوادث مجموعة البيانات بحسب الأسبوع",
    week: "الأسبوع",
    uncovered: "أيام غير مشمولة",
    none: "لا يوجد",
    days: (days) => days.join("، "),
  },
};
