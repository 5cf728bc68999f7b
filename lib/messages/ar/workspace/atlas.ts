import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { atlas as atlasEn } from "../../en/workspace/atlas";
import { keys } from "./keys";

const slides = (count: number) =>
  inForm(
    {
      zero: "لا شرائح",
      one: "شريحة واحدة",
      two: "شريحتان",
      few: "# شرائح",
      many: "# شريحة",
      other: "# شريحة",
    },
    count,
    "ar",
  );
const incidents = (count: number) =>
  inForm(
    {
      zero: "لا حوادث",
      one: "حادثة واحدة",
      two: "حادثتان",
      few: "# حوادث",
      many: "# حادثة",
      other: "# حادثة",
    },
    count,
    "ar",
  );
const lastDays = (count: number) =>
  inForm(
    {
      one: "اليوم الأخير",
      two: "اليومين الأخيرين",
      few: "آخر # أيام",
      many: "آخر # يومًا",
      other: "آخر # يوم",
    },
    count,
    "ar",
  );

export const atlas: typeof atlasEn = {
  skips: {
    map: "الانتقال إلى الخريطة",
    timeline: "الانتقال إلى الخط الزمني",
    incidents: "الانتقال إلى الحوادث",
    list: "عرضها قائمة",
  },
  less: "تصغير القائمة",
  more: "تكبير القائمة",
  stories: {
    title: "القصص",
    note: "تروي ذلك شريحة بعد شريحة: هجوم واحد، والأسابيع الأربعة الأولى، وليلة.",
  },
  drop: "يُفتح الملف عند إفلاته هنا ضمن «بياناتك»، ويبقى في هذا المتصفح.",
  about: (subject, first, last) => `${subject}، ${first} – ${last}`,
  search: { label: "بحث عن أماكن وجماعات وتواريخ", open: "بحث" },
  copyLink: {
    press: "نسخ الرابط",
    copied: "تم نسخ الرابط",
    failed: "تعذّر النسخ: الرابط في شريط العنوان",
  },
  menu: {
    title: "القائمة",
    times: "أوقات الحوادث",
    theme: "المظهر",
    system: "النظام",
    light: "فاتح",
    dark: "داكن",
    start: "من أين أبدأ",
    export: "تصدير…",
    method: "عن الأطلس ومنهجه",
    compare: "مقارنة يومين",
    weeks: "أسبوعًا بأسبوع",
    ladder: "سلّم التصعيد",
    charts: "الرسوم البيانية",
    counts: "الحصائل الرسمية",
    origins: "مواقع الإطلاق",
    yourData: "استخدام بياناتك",
    sources: "المصادر",
    offline: "دون اتصال",
    keyboard: "لوحة المفاتيح",
  },
  download: {
    title: "تنزيل",
    shown: (count) => `المعروض (${count})`,
    all: "كل البيانات",
    inFormat: (what, format) => `${what}، ${format}`,
  },
  briefing: {
    title: "إحاطة",
    back: "العودة إلى العرض",
    slide: (slide) => `الشريحة ${slide}`,
    backToSlide: (slide) => `العودة إلى الشريحة ${slide}`,
    add: "إضافة هذا المشهد",
    goesTo: "تضاف المشاهد إلى",
    untitled: "إحاطة بلا عنوان",
    edit: "تحرير الإحاطة",
    slides,
    present: "عرضها",
    another: "بدء إحاطة أخرى",
    saved: "المشاهد المحفوظة",
    openSaved: "المشاهد المحفوظة…",
    full: (most) => `اكتملت الإحاطة: ${slides(most)}`,
    unsaved: "تعذّر حفظ الإحاطة في هذا المتصفح",
    added: (slide) => `أُضيف إلى الإحاطة، الشريحة ${slide}`,
    newOne: "تضاف المشاهد الآن إلى إحاطة جديدة",
    noRoom: (most) => `أقصى عدد للإحاطات: ${most}`,
    nameOf: (title, day) => `${title}، ${day}`,
    slideTitle: (kind, place) => `${kind}، ${place}`,
    countsTitle: (counts) => counts.join("، "),
  },
  start: {
    title: "من أين أبدأ",
    play: "تشغيل الحملة كاملة",
    pace: (from, days) =>
      `${from}، ${inForm({ one: "يوم في الثانية", two: "يومان في الثانية", few: "# أيام في الثانية", many: "# يومًا في الثانية", other: "# يوم في الثانية" }, days, "ar")}`,
    briefing: "إعداد إحاطة",
    briefingNote: "شرائحك الخاصة من أي مشهد",
  },
  date: {
    title: "الانتقال إلى تاريخ",
    hint: "الانتقال إلى تاريخ (G)",
    go: "انتقال",
    loading: "جارٍ التحميل…",
    notADate: `ليس تاريخًا. الصيغ المقبولة: ${ltr("2023-11-08")} أو 8 نوفمبر 2023 أو ${ltr("8/11/2023")} (يوم/شهر).`,
    incidents,
    uncovered: "لا تشمله مجموعة البيانات",
    nothing: "لا شيء في مجموعة البيانات",
    dayWith: (day, facts) => `${day}: ${facts}`,
  },
  headline: {
    nothing: "لا شيء في مجموعة البيانات",
    unread: "لم يُقرأ راصد لهذه الفترة",
    uncovered: "لا تشمله مجموعة البيانات",
    notPublished: (known) => `لم يُنشر شيء حتى ${known}`,
    filtered: "لا حوادث تطابق عوامل التصفية",
    ofDay: (day, said) => `يوم ${day} نفسه: ${said}`,
    dayAndSpan: (weekday, span) => `${weekday} · ${span}`,
  },
  tally: {
    title: "الحصيلة الرسمية",
    here: (reported, confirmed) => [" · هنا ", reported, "، منها ", confirmed, " مؤكدة"],
    full: (by, total, counted, days) => ["الحصيلة الرسمية (", by, "): ", total, ` ${counted} ${days}`],
    since: (first, last) => `من ${first} إلى ${last}`,
    until: (last) => `حتى ${last}`,
    listed: (reported, confirmed) => [
      "؛ ويورد هذا الأطلس ",
      reported,
      " مما أُبلغ عنه أو أُعلنت المسؤولية عنه، و",
      confirmed,
      " مؤكدة",
    ],
    comma: "،",
    see: "عرض الحصائل",
  },
  empty: {
    note: "تعرض مجموعة البيانات ما جُمع لا كل ما حدث: اليوم الخالي من الحوادث لم يكن هادئًا بالضرورة.",
    goTo: (day) => `الانتقال إلى ${day}`,
    near: {
      Previous: (day) => `السابق هنا: ${day}`,
      Next: (day) => `التالي هنا: ${day}`,
    },
    allKnown: "عرض كل ما نُشر حتى اليوم",
    clear: "مسح عوامل التصفية",
    lastDays: (days) => `عرض ${lastDays(days)}`,
  },
  originCard: (count) =>
    `يُذكر أنه موقع الإطلاق في ${inForm(
      {
        one: "حادثة واحدة معروضة",
        two: "حادثتين معروضتين",
        few: "# حوادث معروضة",
        many: "# حادثة معروضة",
        other: "# حادثة معروضة",
      },
      count,
      "ar",
    )}. النقر لعرضها وحدها.`,
  together: (places) => `تُحسب هنا معًا: ${places.join("، ")}. يفصل بينها تقريب الخريطة.`,
  noMap: (reason) => `الخريطة التفاعلية غير متاحة (${reason})، والمعروض خريطة ثابتة، وكل ما سواها يعمل.`,
  printedSources: {
    title: "المصادر",
    heading: (count) => `مصادر هذه الحوادث (${count})`,
    comma: "،",
  },
  keys,
};
