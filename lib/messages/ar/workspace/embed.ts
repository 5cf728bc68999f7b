import { inForm } from "@/lib/domain/plural-forms";
import type { embed as embedEn } from "../../en/workspace/embed";

export const embed: typeof embedEn = {
  openIn: "فتح في",
  asKnownOn: (day) => `كما كان معروفًا في ${day}`,
  filtered: "بعد التصفية",
  shown: "المعروض",
  nothing: { dataset: "لا شيء في مجموعة البيانات", picture: "لا شيء في هذه الصورة" },
  selected: "الحادثة المحددة",
  launchedFrom: (areas) => `أُطلق من: ${areas}`,
  accounts: (sources) =>
    sources === 1
      ? "الرواية ومصدرها"
      : `كل الروايات، ${inForm({ zero: "لا مصادر", two: "مصدران", few: "# مصادر", many: "# مصدرًا", other: "# مصدر" }, sources, "ar")}`,
  slide: "الشريحة",
  inEnglish: "نص الشريحة بالإنجليزية",
};
