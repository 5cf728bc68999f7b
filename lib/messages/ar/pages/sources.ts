import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { PluralForms } from "@/lib/domain/shapes/plural-forms";
import type { sources as sourcesEn } from "../../en/pages/sources";

const counted = (count: number, forms: PluralForms) => inForm(forms, count, "ar");

export const sources: typeof sourcesEn = {
  title: "المصادر",
  description:
    "كل المنشورات التي يستند إليها أطلس التصعيد، بتواريخها وأنواعها وما يقوم عليها من حوادث وروايات وحصائل.",
  lead: (count, version) =>
    `تستند مجموعة البيانات هذه (${ltr(version)}) إلى ${counted(count, { one: "منشور واحد", two: "منشورين", few: "# منشورات", many: "# منشورًا", other: "# منشور" })}، وهي هنا مرتبة حسب الناشر، ومع كل منها ما يقوم عليه. قُرئت جميعها، ولا يُذكر تاريخ إلا حيث وُجد.`,
  publications: (count) =>
    counted(count, {
      zero: "لا منشورات",
      one: "منشور واحد",
      two: "منشوران",
      few: "# منشورات",
      many: "# منشورًا",
      other: "# منشور",
    }),
  none: "لا منشور يطابق البحث. يمكن تقليل الكلمات أو اختيار كل الأنواع.",
  filter: "تصفية",
  all: "كل المنشورات",
  kind: "النوع",
  allKinds: "كل الأنواع",
  kindWith: (kind, count) => `${kind} (${counted(count, { other: "#" })})`,
  text: "الناشر أو العنوان أو الكاتب",
  rest: {
    incidentsHere: (incidents) => `${incidents}:`,
    claims: (count) =>
      counted(count, {
        one: "رواية واحدة عن حقل",
        two: "روايتان عن حقول",
        few: "# روايات عن حقول",
        many: "# رواية عن حقول",
        other: "# رواية عن حقول",
      }),
    origins: (count) =>
      counted(count, {
        one: "موقع الإطلاق في حادثة واحدة",
        two: "موقع الإطلاق في حادثتين",
        few: "موقع الإطلاق في # حوادث",
        many: "موقع الإطلاق في # حادثة",
        other: "موقع الإطلاق في # حادثة",
      }),
    tallies: (count) =>
      counted(count, {
        one: "حصيلة واحدة",
        two: "حصيلتان",
        few: "# حصائل",
        many: "# حصيلة",
        other: "# حصيلة",
      }),
    background: (count) =>
      counted(count, {
        one: "معلومة خلفية واحدة",
        two: "معلومتان خلفيتان",
        few: "# معلومات خلفية",
        many: "# معلومة خلفية",
        other: "# معلومة خلفية",
      }),
    statements: (count) =>
      counted(count, {
        one: "تصريح واحد عن عمليات إطلاق",
        two: "تصريحان عن عمليات إطلاق",
        few: "# تصريحات عن عمليات إطلاق",
        many: "# تصريحًا عن عمليات إطلاق",
        other: "# تصريح عن عمليات إطلاق",
      }),
    statementsOn: (statements) => `${statements}:`,
    parts: (parts) => parts.join("، "),
  },
};
