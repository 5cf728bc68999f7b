import { inForm } from "@/lib/domain/plural-forms";
import type { ToolsWords } from "../en/tools";
import { exporting } from "./tools/exporting";
import { sheet } from "./tools/sheet";

export const tools: ToolsWords = {
  share: {
    copyLink: "نسخ الرابط",
    withApp: "مشاركة عبر تطبيق",
    embed: {
      name: "تضمين",
      heading: "تضمين في صفحة",
      size: "حجم الإطار",
      sizes: { small: "صغير", medium: "متوسط", large: "كبير" },
      code: "رمز التضمين",
      copy: "نسخ رمز التضمين",
    },
    cite: { name: "توثيق", heading: "توثيق هذا المشهد" },
    code: {
      name: "رمز QR",
      of: "رمز QR للرابط",
      use: "لشريحة أو صفحة مطبوعة",
      download: "تنزيل",
    },
    picture: {
      name: "صورة",
      heading: "صورة هذا المشهد",
      copy: "نسخ الصورة",
      share: "مشاركة الصورة",
      drawing: "جارٍ رسم الصورة…",
      failed: "تعذّر إنشاء الصورة.",
      copied: "نُسخت الصورة.",
      notCopied: "لم يسمح المتصفح بنسخ الصورة. يمكن حفظها من «تصدير…» في القائمة.",
      ready: "الصورة جاهزة: اضغط «مشاركة الصورة» مرة أخرى.",
    },
  },
  saved: {
    title: "المشاهد المحفوظة",
    name: "اسم هذا المشهد",
    save: "حفظ هذا المشهد",
    isSaved: "حُفظ",
    blocked: "تعذّر الحفظ في هذا المتصفح: مساحة التخزين ممتلئة أو محجوبة.",
    saved: (name) => `حُفظ «${name}».`,
    full: (most) => `يتسع المكان لـ${most} من المشاهد. احذف واحدًا أولًا.`,
    moved: (place, count) => `ترتيب المشهد الآن ${place} من ${count}.`,
    deleted: (name) => `حُذف «${name}».`,
    renamed: (name) => `الاسم الجديد: «${name}».`,
    briefingFull: (most) =>
      `الإحاطة ممتلئة: ${inForm({ one: "شريحة واحدة", two: "شريحتان", few: "# شرائح", many: "# شريحة", other: "# شريحة" }, most, "ar")}.`,
    added: (briefing, slide) => `أُضيف إلى «${briefing}» في الشريحة ${slide}.`,
    untitledBriefing: "إحاطة بلا عنوان",
    undo: "تراجع",
    undone: "تم التراجع.",
    search: "بحث في المشاهد المحفوظة",
    searchHint: "بحث",
    none: "لا مشاهد محفوظة بعد.",
    noneFound: (sought) => `لا مشهد محفوظًا يطابق «${sought}».`,
    stay: {
      before: "تبقى المشاهد المحفوظة في هذا المتصفح.",
      link: "إحاطاتك",
      after: "يمكن حفظها معها في ملف.",
    },
    row: {
      file: "ملفك",
      savedOn: (day) => `حُفظ في ${day}`,
      rename: (name) => `إعادة تسمية ${name}`,
      up: (name) => `نقل ${name} إلى أعلى`,
      down: (name) => `نقل ${name} إلى أسفل`,
      add: (name) => `إضافة ${name} إلى الإحاطة`,
      remove: (name) => `حذف ${name}`,
      newName: (name) => `اسم جديد بدل ${name}`,
      renameIt: "إعادة تسمية",
    },
  },
  exporting,
  sheet,
};
