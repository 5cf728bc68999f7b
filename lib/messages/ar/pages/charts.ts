import { inForm } from "@/lib/domain/plural-forms";
import type { charts as chartsEn } from "../../en/pages/charts";

export const charts: typeof chartsEn = {
  title: "الرسوم البيانية",
  description: (subject) =>
    `${subject} في رسوم بيانية: حسب القاعدة والسلاح والطرف والساعة، والقتلى والجرحى من الأدنى إلى الأعلى، والأيام بين الهجمات والضربات.`,
  lead: (total, days) =>
    `${inForm({ zero: "لا حوادث", one: "حادثة واحدة", two: "حادثتان", few: "# حوادث", many: "# حادثة", other: "# حادثة" }, total, "ar")} في مجموعة البيانات، ${days}، كما وردت. وليست هذه حصيلة رسمية، واليوم غير المشمول لم يُعثر فيه على شيء ولم يكن هادئًا بالضرورة.`,
  onMap: "فتح على الخريطة",
  nothing: "لا شيء في مجموعة البيانات لهذه الأيام مع عوامل التصفية هذه.",
  link: "رابط هذا الرسم",
  beside: "بجانب الخريطة",
  table: (rows) =>
    `الجدول: ${inForm({ zero: "بلا صفوف", one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًا", other: "# صف" }, rows, "ar")}`,
  cite: "توثيق هذا الرسم",
};
