import { inForm } from "@/lib/domain/plural-forms";
import type { slide as slideEn } from "../../en/deck/slide";

const sources = (count: number) =>
  inForm(
    { zero: "لا مصادر", one: "مصدر واحد", two: "مصدران", few: "# مصادر", many: "# مصدرًا", other: "# مصدر" },
    count,
    "ar",
  );

const rows = (count: number) =>
  inForm(
    { zero: "لا صفوف", one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًّا", other: "# صف" },
    count,
    "ar",
  );

export const slide: typeof slideEn = {
  region: "الشريحة",
  untitled: (slide) => `الشريحة ${slide}`,
  place: (slide, count) => `الشريحة ${slide} من ${count}`,
  announced: (slide, count, title) => `الشريحة ${slide} من ${count}: ${title}`,
  pageTitle: (title, slide, count, story) => `${title} · ${slide} من ${count} · ${story}`,
  notesTitle: (title) => `الملاحظات: ${title}`,
  noSuchSlide: "لا توجد شريحة كهذه",
  asKnownOn: (day) => `؛ كما كان معروفًا في ${day}`,
  sources,
  sourcesInAll: (count) => `الإجمالي ${sources(count)}`,
  nothing: { dataset: "لا شيء في مجموعة البيانات", picture: "لا شيء في هذه الصورة" },
  disputed: "المصادر مختلفة",
  inEnglish: "نصوص القصة بالإنجليزية",
  file: {
    map: (count) => `خريطة: ${rows(count)}`,
    basis: (count, file) => `${rows(count)} من ${file}`,
    needed: (file, count) =>
      `تحتاج هذه الشريحة إلى الملف «${file}»${count === null ? "" : ` (${rows(count)})`}، وهو ليس في الإحاطة.`,
    reading: (file) => `جارٍ قراءة «${file}»…`,
    choose: "اختيار الملف",
    skip: "تخطٍّ",
    others: "كل القيم الأخرى",
    empty: "(فارغ)",
    input: (file) => `الملف ${file}`,
    stays: "يُقرأ الملف في متصفحك، ولا يُرفع شيء.",
  },
};
