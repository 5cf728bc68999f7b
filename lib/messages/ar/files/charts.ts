import { inForm } from "@/lib/domain/plural-forms";
import type { charts as en } from "../../en/files/charts";

const rows = (count: number) =>
  inForm(
    { zero: "# صف", one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًا", other: "# صف" },
    count,
    "ar",
  );

export const charts: typeof en = {
  title: "الرسوم البيانية للصفوف",
  overTime: "الصفوف عبر الزمن",
  eachOverTime: (column) => `الصفوف حسب ${column} عبر الزمن`,
  byValue: (column) => `الصفوف حسب ${column}`,
  all: "كل الصفوف المعروضة",
  rows: "الصفوف",
  countedIn: "صفوف",
  countedPer: { day: "صفوف في اليوم", week: "صفوف في الأسبوع", month: "صفوف في الشهر" },
  value: "القيمة",
  otherValues: (count) =>
    inForm(
      {
        zero: "# قيمة أخرى",
        one: "قيمة أخرى واحدة",
        two: "قيمتان أخريان",
        few: "# قيم أخرى",
        many: "# قيمة أخرى",
        other: "# قيمة أخرى",
      },
      count,
      "ar",
    ),
  from: "من",
  to: "إلى",
  source: (file) => `المصدر: ${file}`,
  counted: (count, all) => `عدد الصفوف المحتسبة: ${count.toLocaleString("en-GB")} من ${all}`,
  filters: (words) => `التصفية: ${words}`,
  noFilters: "بلا",
  refused: (count) => `غير محتسب: ${rows(count)} في الملف بلا يوم أو مكان مقروء.`,
  outside: (count) => `غير محتسب: ${rows(count)} في أيام أخرى أو تخفيها التصفية.`,
  rough: (count) => `المعروف بالشهر أو بالسنة فقط: ${rows(count)}؛ يُحتسب كل منها في يوم واحد من تلك المدة.`,
  table: "جدول هذه الأعداد",
  download: (format) => `تنزيل ${format}`,
  failed: "تعذّر إعداد الصورة.",
  view: (address) => `العرض: ${address}`,
  stamp: { file: "الملف", view: "العرض" },
};
