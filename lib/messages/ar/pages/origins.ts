import { inForm } from "@/lib/domain/plural-forms";
import type { origins as originsEn } from "../../en/pages/origins";

const PRECISIONS = {
  site: "الموقع",
  town: "البلدة",
  district: "المنطقة",
  governorate: "المحافظة",
  country: "البلد",
} as const;

export const origins: typeof originsEn = {
  title: "مواقع الإطلاق",
  description: (attacks) =>
    `من أين يقال إن ${attacks} انطلقت: حسب البلد، ومن قال ذلك، وعلى أي أساس، مع الروايات المخالفة والنفي.`,
  lead: (known, all) =>
    `في ${inForm({ one: "حادثة واحدة", two: "حادثتين", few: "# حوادث", other: "# حادثة" }, known, "ar")} من أصل ${inForm({ other: "#" }, all, "ar")} يذكر مصدر من أين أُطلقت الذخائر، أو ينفي موقعًا بعينه. والروايات المخالفة مدرجة كلها. والحادثة التي يُنسب إطلاقها إلى بلدين مدرجة تحت كليهما، أما سائر الحوادث فلا يذكر أي مصدر موقع إطلاقها.`,
  noPlace: "بلا تسمية مكان",
  group: (title, incidents) => `${title}: ${incidents}`,
  onMap: "على الخريطة",
  statements: "تصريحات عامة",
  statementsNote: "تصريحات عن عمليات إطلاق لا تسمي حادثة بعينها.",
  basis: (basis, precision) => `؛ ${basis}، معروف على مستوى ${PRECISIONS[precision]}.`,
};
