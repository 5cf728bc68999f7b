import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { ToolsWords } from "../../en/tools";

export const sheet: ToolsWords["sheet"] = {
  name: "أطلس التصعيد",
  map: "الخريطة",
  filters: (filters) => `التصفية: ${filters}`,
  noFilters: "بلا تصفية",
  allReporting: "كل ما نُشر حتى اليوم",
  knownOn: (day) => `كما كان معروفًا في ${day}`,
  dataset: (version) => `مجموعة البيانات ${ltr(version)}`,
  sources: (count) =>
    inForm(
      { one: "مصدر واحد", two: "مصدران", few: "# مصادر", many: "# مصدرًا", other: "# مصدر" },
      count,
      "ar",
    ),
  legend: {
    disputed: "المصادر مختلفة",
    disc: "العدد كما في الدائرة",
    base: "قاعدة",
    origin: "موقع الإطلاق كما ورد",
    area: (count) => `لا يُعرف منها إلا المنطقة (${count})`,
    unplaced: (count) => `بلا موقع على الخريطة: ${count}`,
    arcs: {
      solid: "موقع الإطلاق: عُثر على المنصة أو الموقع",
      dashed: "موقع الإطلاق: بيان رسمي",
      dotted: "موقع الإطلاق: مرصد أو إعلام أو تبنٍّ",
    },
  },
  dayItself: (day) => `في يوم ${day} نفسه`,
  dayItselfEmpty: (day) => `في يوم ${day} نفسه: لا شيء مما يظهر هنا`,
  more: (count) => `وغيرها: ${count}`,
  openLive: "فتح العرض الحي",
  sourcesHead: (count) => `المصادر (${count})`,
  sourcesName: "المصادر",
  notesHead: (title) => `ملاحظات: ${title || "شريحة بلا عنوان"}`,
  noAddress: "قُرئ بلا عنوان إلكتروني",
  deck: {
    slides: (count) =>
      inForm(
        { one: "شريحة واحدة", two: "شريحتان", few: "# شرائح", many: "# شريحة", other: "# شريحة" },
        count,
        "ar",
      ),
    madeOn: (day) =>
      `أُنشئ في ${day}. لا يطلب هذا الملف شيئًا عبر الشبكة، وتقود روابطه إلى الأطلس الحي وإلى المنشورات.`,
    live: "العرض الحي:",
    name: "الشرائح",
    previous: "الشريحة السابقة",
    next: "الشريحة التالية",
    notes: "الملاحظات",
    page: "صفحة",
    pageHint: "الكل في صفحة واحدة",
    theme: "فاتح أو داكن",
    screen: "ملء الشاشة",
  },
};
