import { inForm } from "@/lib/domain/plural-forms";
import type { editor as editorEn } from "../../en/deck/editor";
import { briefings, savedViews, slides } from "./counts";

const number = new Intl.NumberFormat("en-GB");

const characters = (count: number) =>
  inForm({ one: "حرف واحد", two: "حرفين", few: "# أحرف", many: "# حرفًا", other: "# حرف" }, count, "ar");

export const editor: typeof editorEn = {
  description:
    "شرائح من مشاهد الأطلس بعناوين ونصوص وملاحظات، تُحفظ في متصفحك أو في ملف، أو تُشارك برابط يحملها كلها.",
  titleField: "عنوان الإحاطة",
  present: "عرض",
  undo: "تراجع",
  redo: "إعادة",
  share: "مشاركة",
  export: "تصدير…",
  saveFile: "حفظ في ملف",
  openFile: "فتح ملف",
  file: "ملف الإحاطة",
  slides: "الشرائح",
  viewText: (day, span) => `${day}، ${span}`,
  said: {
    undone: "تم التراجع.",
    redone: "تمت الإعادة.",
    saved: "حُفظت الإحاطة في ملف.",
    allSaved: "حُفظت الإحاطات والمشاهد المحفوظة في ملف.",
    replaced: "صارت النسخة إحاطتك. التراجع يعيد السابقة.",
    added: "أُضيفت الشرائح إلى إحاطتك.",
    keptApart: "صارت النسخة إحاطة إلى جانب إحاطاتك الأخرى.",
    noRoom: (most) => `أقصى عدد هو ${briefings(most)}، فيلزم حذف واحدة أولًا.`,
    imported: (briefingCount, viewCount) =>
      `أُضيف من الملف: ${briefings(briefingCount)}، ${savedViews(viewCount)}.`,
    slideMoved: (to, count) => `موضع الشريحة الآن ${to} من ${count}.`,
    slideDeleted: (slide) => `حُذفت الشريحة ${slide}. التراجع يعيدها.`,
    slideDuplicated: (slide) => `كُررت الشريحة ${slide}.`,
    briefingMoved: (to, count) => `موضع الإحاطة الآن ${to} من ${count}.`,
    briefingDeleted: (title) => `حُذفت «${title}».`,
    briefingDuplicated: (title) => `كُررت «${title}».`,
  },
  trouble: {
    unread: (reasons) => `تعذّرت قراءة بعض المحفوظ في هذا المتصفح. ${reasons} ما لم يُقرأ وُضع جانبًا ولم يُحذف.`,
    unsaved: "تعذّر حفظ الإحاطة في هذا المتصفح: مساحة التخزين ممتلئة أو محظورة. يمكن حفظها في ملف.",
    refused: {
      file: (why) => `تعذّر فتح الملف. ${why} لم تتغير إحاطتك.`,
      link: (why) => `تعذّر فتح الرابط. ${why} لم تتغير إحاطتك.`,
    },
  },
  empty: {
    text: (map, stories, name) => [
      "لا شرائح بعد. لإضافة مشهد من ",
      map("الخريطة"),
      ": ",
      name("إحاطة"),
      " ثم ",
      name("إضافة هذا المشهد"),
      "، أو يمكن نسخ إحدى ",
      stories("القصص"),
      " وتحريرها. تبقى الإحاطة في هذا المتصفح.",
    ],
    loading: "جارٍ تحميل الإحاطة من هذا المتصفح…",
    noScript: (stories) => [
      "تحرير الإحاطة يحتاج إلى جافاسكربت، أما ",
      stories("قصص الأطلس"),
      " فتعمل من دونه.",
    ],
  },
  shelf: {
    briefings: "إحاطاتك",
    views: "المشاهد المحفوظة",
    search: "بحث في إحاطاتك",
    searchHint: "بحث في العناوين والشرائح",
    new: "إحاطة جديدة",
    saveAll: "حفظ الكل في ملف",
    full: (most) => `أقصى عدد هو ${briefings(most)}، فيلزم حذف واحدة قبل بدء أخرى.`,
    list: "الإحاطات",
    noMatch: (sought) => `لا إحاطة تطابق «${sought}».`,
    slides,
    edited: (day) => `، حُررت في ${day}`,
    open: "، مفتوحة أدناه",
    slideText: "نص شريحة",
    drag: "السحب إلى موضع آخر",
    present: (title) => `عرض ${title}`,
    up: (title) => `نقل ${title} إلى أعلى`,
    down: (title) => `نقل ${title} إلى أسفل`,
    duplicate: (title) => `تكرار ${title}`,
    delete: (title) => `حذف ${title}`,
    copyEnd: "(نسخة)",
  },
  card: {
    name: (slide, title) => (title === "" ? `الشريحة ${slide}` : `الشريحة ${slide}، ${title}`),
    unreadable: "تعذّرت قراءة مشهدها.",
    open: ": فتح في الأطلس",
    title: "العنوان",
    titleHint: "الشريحة في جملة واحدة",
    caption: "النص",
    forAudience: "للجمهور",
    notes: "الملاحظات",
    forYou: "لك",
    present: (name) => `العرض من ${name}`,
    changeView: (name) => `تغيير مشهد ${name} في الأطلس`,
    atlas: "فتح في الأطلس",
    file: (file, day, span) => `«${file}»${day && `: ${day}`}${span && `، ${span}`}`,
    needsFile: (file, day) => `تحتاج إلى الملف «${file}»${day && `: ${day}`}`,
  },
  incoming: {
    from: { link: "إحاطة من رابط.", file: "إحاطة من ملف." },
    unchanged: "لا تتغير إحاطتك حتى تختار.",
    present: "عرضها",
    add: (count) =>
      `إضافتها إلى ${inForm({ one: "شريحتي", two: "شريحتيّ", few: "شرائحي (#)", other: "شرائحي (#)" }, count, "ar")}`,
    keepApart: "حفظها إحاطة أخرى",
    replace: "إحلالها محل إحاطتي",
    keep: "حفظ نسخة",
    back: "العودة إلى إحاطتي",
    discard: "تجاهلها",
  },
  sharing: {
    title: "مشاركة هذه الإحاطة",
    making: "جارٍ إنشاء الرابط…",
    tooLong: (most, length) =>
      `الإحاطة أطول من أن يحملها رابط: برامج البريد والمحادثة تقطع الروابط بعد ${characters(most)}، وطول هذا ${number.format(length)}. يمكن إرسالها ملفًا.`,
    save: "حفظ في ملف",
    about: (length) =>
      `يحمل الرابط الإحاطة كلها مع ملاحظاتها في ${characters(length)}. لا يتلقاها أي خادم، ومن لديه الرابط لديه الإحاطة.`,
    link: "الرابط",
    copy: "نسخ الرابط",
  },
};
