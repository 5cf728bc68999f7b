import { inForm } from "@/lib/domain/plural-forms";
import type { ToolsWords } from "../../en/tools";

const NOTICES = "وتحمل شرائحها تنبيهًا بدلًا منها";
const OPENS = "يُفتح بنقرة مزدوجة دون شبكة";

function missing(files: readonly string[], instead: string): string {
  if (files.length === 0) return "";
  return ` ملفات غير متوفرة: ${files.map((name) => `«${name}»`).join("، ")}، ${instead}.`;
}

const days = (count: number) =>
  inForm({ one: "يوم واحد", two: "يومان", few: "# أيام", many: "# يومًا", other: "# يوم" }, count, "ar");
const seconds = (count: number) =>
  inForm(
    { one: "ثانية واحدة", two: "ثانيتان", few: "# ثوانٍ", many: "# ثانية", other: "# ثانية" },
    count,
    "ar",
  );
const rows = (count: number) =>
  inForm(
    { zero: "لا صفوف", one: "صف واحد", two: "صفّان", few: "# صفوف", many: "# صفًا", other: "# صف" },
    count,
    "ar",
  );

export const exporting: ToolsWords["exporting"] = {
  datasetLoading: "ما زالت مجموعة البيانات قيد التحميل.",
  format: "الصيغة",
  preview: (label) => `معاينة: ${label}`,
  empty: "لا شرائح في هذه القصة، فليس فيها ما يُصدَّر.",
  choices: {
    shape: { legend: "الأبعاد", labels: { wide: "16:9", standard: "4:3", square: "مربع" } },
    scale: { legend: "الحجم" },
    theme: { legend: "الألوان", labels: { light: "فاتحة", dark: "داكنة" } },
    notes: { legend: "الملاحظات", labels: { without: "بدونها", with: "معها" } },
    sources: { legend: "المصادر في الختام", labels: { none: "بدونها", cited: "المستشهد بها", all: "كلها" } },
    form: { legend: "الصيغة" },
    speed: { legend: "عدد الأيام في الثانية" },
    filmSize: { legend: "الحجم" },
  },
  picture: {
    label: "صورة",
    ofStory: "صور",
    action: "تصدير PNG",
    actionOfStory: "تصدير الصور",
    view: (pixels) =>
      `صورة PNG، ${pixels} بكسل، مع مفتاح الخريطة وعوامل التصفية ورمز QR يعود إلى هذا المشهد.`,
    file: (pixels) =>
      `صورة PNG، ${pixels} بكسل، مع مفتاح الخريطة وعوامل التصفية ورمز QR يعود إلى هذا المشهد. يذكر الرمز اسم الملف ولا يحوي شيئًا من بياناته.`,
    story: (pixels, files) =>
      `صورة PNG لكل شريحة، ${pixels} بكسل، في ملف ZIP واحد.${missing(files, NOTICES)}`,
  },
  pdf: {
    label: "PDF",
    action: "تصدير PDF",
    view: "المشهد في صفحة واحدة، بنص قابل للتحديد وخريطة واضحة مهما كُبّرت.",
    file: (most) =>
      `صفحة واحدة، بنص قابل للتحديد وخريطة واضحة مهما كُبّرت. إذا زادت الصفوف على ${most} صارت صورة.`,
    story: (files) => `شريحة في كل صفحة، بنص قابل للتحديد وخرائط واضحة مهما كُبّرت.${missing(files, NOTICES)}`,
  },
  pptx: {
    label: "PowerPoint",
    action: "تصدير PowerPoint",
    view: "شريحة واحدة: اليوم والأعداد نص قابل للتعديل، والخريطة صورة مرتبطة بالمشهد الحي.",
    file: "شريحة واحدة: اليوم والأعداد واسم الملف نص قابل للتعديل، والخريطة صورة.",
    story: (files) =>
      `العنوان والشرح وملاحظات المتحدث نص قابل للتعديل، وكل خريطة مرتبطة بمشهدها الحي.${missing(files, NOTICES)}`,
  },
  html: {
    label: "HTML",
    action: "تصدير HTML",
    view: `ملف واحد فيه الخريطة كما رُسمت، ${OPENS}، فاتحًا أو داكنًا، مع رابط المشهد الحي.`,
    file: `ملف واحد فيه الخريطة كما رُسمت، ${OPENS}. تظهر الصفوف على الخريطة، وليس فيه جدول بها.`,
    story: (files) =>
      `ملف شرائح واحد، ${OPENS}: تقلّبه الأسهم أو جهاز التحكم، ويُظهر N الملاحظات، ويصلح للطباعة.${missing(files, NOTICES)}`,
    needsHttps: "لا ينشئ هذا المتصفح ملفات HTML إلا في صفحات محمية الاتصال.",
  },
  video: {
    label: "فيديو",
    action: "تصدير الفيديو",
    firstDay: "اليوم الأول",
    lastDay: "اليوم الأخير",
    typeDay: (hint) => `اكتب ${hint}.`,
    length: (dayCount, secondCount) => `${days(dayCount)}، ${seconds(secondCount)}`,
    about: (length, pixels, mostSeconds) =>
      `${length === null ? "" : `${length}؛ `}${pixels} بكسل، بصيغة MP4، أو WebM حيث لا ينتج المتصفح MP4. المدة القصوى ${seconds(mostSeconds)}. في كل إطار اليوم وأعداده ورمز QR.`,
    noEncoder:
      "لا ينتج هذا المتصفح مقاطع فيديو: تنقصه واجهة ترميز الفيديو. استخدم إصدارًا حديثًا من أحد المتصفحات الشائعة.",
    ofStory: "لا تُشغَّل القصة يومًا بيوم، فلا فيديو لها.",
    bothDays: "حدّد اليومين.",
    order: "يجب أن يأتي اليوم الأخير بعد الأول.",
    tooLong: (dayCount, speed, secondCount, most) =>
      `${days(dayCount)} بسرعة ${speed} في الثانية تستغرق ${seconds(secondCount)}، والحد الأقصى ${most}. اختر أيامًا أقل أو سرعة أعلى.`,
    starting: "بدء ترميز الفيديو",
    day: (place, count, day) => `اليوم ${place} من ${count}: ${day}`,
    writing: "كتابة الملف",
  },
  table: {
    label: "جدول",
    csv: "تصدير CSV",
    geojson: "تصدير GeoJSON",
    ofStory: "تصدير الجدول",
    view: (incidents) =>
      `ملف CSV فيه ما يعرضه المشهد مع المصادر: ${inForm({ zero: "لا حوادث", one: "حادثة واحدة", two: "حادثتان", few: "# حوادث", many: "# حادثة", other: "# حادثة" }, incidents, "ar")}.`,
    story: (files) =>
      `ملف CSV فيه كل حادثة وراء الشرائح، مرة واحدة، مع مصادرها.${missing(files, "وتُحذف صفوفها")}`,
    file: (count) => `${rows(count)} مما هو معروض، بكل الأعمدة، دون تغيير في النص، بترتيب الملف.`,
    escaped: "الخلايا التي قد ينفّذها برنامج الجداول معادلاتٍ مُعطَّلة.",
    writing: "كتابة الجدول",
    reading: "قراءة الصفوف",
    written: (count) => `كُتب ${rows(count)}`,
  },
  steps: {
    starting: "بدء العمل",
    loading: "جارٍ التحميل",
    packing: "تجميع الملف",
    sources: "المصادر",
    page: "رسم الصفحة",
    slide: (place, count) => `الشريحة ${place} من ${count}`,
    slideRows: (place) => `الشريحة ${place}`,
  },
  cancel: "إلغاء",
  progress: "تقدّم التصدير",
  saved: (name, size) => `حُفظ باسم ${name} (${size})`,
  kilobytes: (count) => `${count} كيلوبايت`,
  megabytes: (count) => `${count} ميغابايت`,
  cancelled: "أُلغي التصدير ولم يُحفظ شيء",
  failed: (reason) => `تعذّر إنشاء الملف: ${reason}`,
  offline: "تعذّر تحميل أداة التصدير. تحقق من الاتصال وحاول مرة أخرى.",
  failures: {
    "no-dataset": "ما زالت مجموعة البيانات في الطريق.",
    "cannot-draw": "لم يستطع هذا المتصفح رسم الصورة.",
    "too-large": "الصورة أكبر مما يتسع له هذا المتصفح. جرّب صورة أصغر.",
    "drawn-empty": "رسم هذا المتصفح صورة فارغة. جرّب حجمًا أصغر.",
    "not-read": "تعذّرت قراءة الملف.",
    "has-changed": "تغيّر الملف منذ فتحه.",
    "no-encoder": "لا يستطيع هذا المتصفح ترميز الفيديو.",
    "no-page": "لا توجد صفحة.",
    unread: "تعذّرت قراءة صورة أو خط.",
  },
};
