import { inForm } from "@/lib/domain/plural-forms";
import type { incident as incidentEn } from "../../en/pages/incident";

export const incident: typeof incidentEn = {
  description: ({ title, status, sources }) => `${title}: ${status}، ${sources}. الأدلة كلها في صفحة واحدة.`,
  openOnMap: "فتح على الخريطة",
  where: "المكان",
  mapCaption: (day, place) =>
    `كل ما في مجموعة البيانات من حوادث يوم ${day} في محيط ${place}. كل علامة رابط إلى صفحتها.`,
  noMap: "ليس لهذا المكان نقطة أو نطاق على الخريطة.",
  inShort: "باختصار",
  sourcesDiffer: "مواضع الخلاف بين المصادر",
  whoSaysWhat: "من قال ماذا",
  claimsNote: (rule) => ["كل قيمة مع قائلها. والمعروض منها تحدده ", rule("قاعدة معلنة"), "."],
  notes: "شكوك وملاحظات",
  known: (day, dated, rule) => [
    `تُعدّ معروفة منذ ${day}${dated ? "" : "، إذ لا تاريخ لأي من هذه المصادر"} (`,
    rule("القاعدة"),
    ").",
  ],
  before: "قبلها",
  after: "بعدها",
  sameDay: "حوادث أخرى في ذلك اليوم",
  samePlace: (place) => `حوادث أخرى: ${place}`,
  none: "لا شيء في مجموعة البيانات.",
  allHere: (count) =>
    inForm(
      {
        two: "كلتا الحادثتين هنا، وموضع المكان",
        few: "كل الحوادث هنا (#)، وموضع المكان",
        other: "كل الحوادث هنا (#)، وموضع المكان",
      },
      count,
      "ar",
    ),
  moreAboutPlace: "المزيد عن هذا المكان",
};
