import type { problems as problemsEn } from "../../en/deck/problems";
import { briefings, savedViews } from "./counts";

const FIELDS = {
  title: "العنوان",
  slides: "الشرائح",
  view: "المشهد",
  caption: "النص",
  notes: "الملاحظات",
} as const;
const SHELVED = { briefings: "الإحاطات", views: "المشاهد المحفوظة" } as const;

export const problems: typeof problemsEn = {
  where: (slide, field) =>
    `${slide === null ? "القصة" : `الشريحة ${slide}`}${field === null ? "" : `، ${FIELDS[field]}`}`,
  notJson: "ليست إحاطة من هذا الأطلس: صيغة JSON غير صالحة.",
  notAStory: "ليست إحاطة من هذا الأطلس.",
  newerVersion: "أُنشئت بنسخة أحدث من هذا الأطلس.",
  cutOff: "الرابط تالف أو قُطع في الطريق.",
  noSlides: "ليس فيها شرائح.",
  tooMany: (most) => `عدد شرائحها أكثر من ${most}.`,
  missing: (where) => `في ${where}: القيمة مفقودة.`,
  notText: (where) => `في ${where}: القيمة ليست نصًا.`,
  tooLong: (where, most) =>
    `في ${where}: النص أطول من اللازم${most === null ? "" : ` (عدد الأحرف الأقصى ${most})`}.`,
  notAView: (where) => `في ${where}: ليس مشهدًا من هذا الأطلس.`,
  ofSlide: (slide, said) => `الشريحة ${slide}: ${said}`,
  briefing: (number) => `الإحاطة ${number}`,
  titled: (title) => `«${title}»`,
  ofBriefing: (label, said) => `${label}: ${said}`,
  briefingLeftOut: (label, why) => `أُهملت ${label}. ${why}`,
  view: {
    refused: (number, why) => `المشهد المحفوظ ${number}: ${why}`,
    leftOut: (number, why) => `أُهمل المشهد المحفوظ ${number}: ${why}`,
    notAView: "ليس مشهدًا من هذا الأطلس.",
    noName: "لا اسم له.",
    noLink: (name) => `لا رابط لـ«${name}».`,
    namedNotAView: (name) => `«${name}» ليس مشهدًا من هذا الأطلس.`,
  },
  notAList: (what) => `${SHELVED[what]} ليست قائمة.`,
  moreThan: (most, what) =>
    `أكثر من ${what === "briefings" ? briefings(most) : savedViews(most)}: أُهمل ما زاد.`,
};
