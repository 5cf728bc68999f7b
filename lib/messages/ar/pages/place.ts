import { ltr } from "@/lib/domain/isolate";
import type { place as placeEn } from "../../en/pages/place";

export const place: typeof placeEn = {
  description: (name, incidents) =>
    `${name}: ${incidents} في مجموعة البيانات، وتاريخ المكان، ومرجع إحداثياته.`,
  mapCaption:
    "كل ما في مجموعة البيانات من حوادث هنا. العلامات مرصوفة حول المكان بترتيبها الزمني، وكل منها رابط إلى صفحتها.",
  facts: "النوع والموقع",
  history: "تاريخ المكان",
  years: (first, last) => `من ${first} إلى ${last}`,
  historyNote:
    "حوادث مجموعة البيانات وحدها. الفترة الخالية لم تكن هادئة بالضرورة، والأيام المظللة غير مشمولة أصلًا.",
  strip: {
    nothing: "لا شيء في مجموعة البيانات",
    caption: (held, unit) => `: ${held}. كل عمود ${{ day: "يوم", week: "أسبوع", month: "شهر" }[unit]}.`,
    image: (label, first, last, held, lowest) =>
      `${label}، من ${first} إلى ${last}: ${held}. في الأسفل: ${lowest}.`,
  },
  noIncidents: "لا شيء في مجموعة البيانات: لا يرد المكان إلا في مواقع الإطلاق أو الروايات أو التصريحات.",
  kind: "النوع",
  altNames: "أسماء أخرى",
  wgs: (position) => `${position} (${ltr("WGS 84")})`,
  area: (id) => `نطاق لا نقطة: ${ltr(id)}`,
  coordSource: "مرجع الإحداثيات",
  launched: "ما قيل إنه أُطلق من هنا",
  statements: "تصريحات عن عمليات إطلاق",
  statementsNote: "تصريحات عن عمليات إطلاق تخص هذا المكان ولا تتعلق بحادثة بعينها.",
  allOrigins: "كل مواقع الإطلاق",
};
