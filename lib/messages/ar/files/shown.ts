import { isolated } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { ShownWords } from "../../en/files/shown";
import { ofRows, quoted, rows, values } from "./counts";

const digits = (count: number) => count.toLocaleString("en-GB");
const ORDER = { newest: "الأحدث أولًا", oldest: "الأقدم أولًا" } as const;
const DROPPED = { one: "العمود", two: "العمودين", other: "الأعمدة" };
const INCIDENTS = { one: "حادثة واحدة", two: "حادثتان", few: "# حوادث", other: "# حادثة" };

export const shown: ShownWords = {
  header: {
    local: "بياناتك، على هذا الجهاز وحده",
    copyLink: "نسخ الرابط",
    columns: "تعديل الأعمدة",
    close: "إغلاق الملف",
    keyboard: "لوحة المفاتيح",
    export: "تصدير…",
    dropped: (columns) =>
      `تصفية ${inForm(DROPPED, columns.length, "ar")} ${columns.map(isolated).join("، ")} أطول مما يتسع له رابط، فتُركت.`,
  },
  keys: {
    moves: "في القوائم: التنقل؛ وHome وEnd للصف الأول والأخير",
    enter: "في القوائم: تحديد الصف، أو إظهار القيمة وإخفاؤها",
  },
  briefing: {
    add: "إضافة إلى الإحاطة",
    savedViews: "المشاهد المحفوظة",
    full: (most) =>
      `الإحاطة ممتلئة: ${inForm({ one: "شريحة واحدة", two: "شريحتان", few: "# شرائح", other: "# شريحة" }, most, "ar")}.`,
    unsaved: "تعذّر حفظ الإحاطة في هذا المتصفح.",
    added: (slide) =>
      `أُضيفت الشريحة ${slide}. تسمي الإحاطة الملف ولا تحويه: احفظ الملف في هذا المتصفح، أو أبقه في متناولك عند العرض.`,
    open: "فتح الإحاطة",
    slideTitle: (count, file) => `${rows(count)} من ${isolated(file)}`,
    viewName: (title, day) => `${title}، ${day}`,
  },
  rows,
  pageTitle: (file, day) => `${isolated(file)}، ${day}`,
  row: (row) => `الصف ${row}`,
  dayHeld: (day, count) => `${day}: ${rows(count)}`,
  announcer: {
    row: (row, day, value) => `الصف ${row}، ${day}${value === null ? "" : `، ${isolated(value)}`}`,
    held: (day, count) => `${day}: ${rows(count)} في المدة`,
  },
  search: {
    name: "البحث في الصفوف",
    soFar: "ما شمله البحث حتى الآن",
    percent: (percent) => `${percent}%`,
    cancel: "إلغاء",
    back: (text) => `العودة إلى ${quoted(text)}`,
    found: (count, text) =>
      count === 0 ? `لا صفوف تطابق ${quoted(text)}` : `${rows(count)} من نتائج البحث عن ${quoted(text)}`,
    failed: "تعذّر البحث في الملف: نُقل من مكانه أو تغيّر.",
    nothing: (text) => `لا حرف ولا رقم في ${quoted(text)} للبحث عنه.`,
  },
  filters: {
    name: "عوامل التصفية",
    filtered: "عليه تصفية",
    text: "النص",
    quoted,
    values,
    search: "البحث في القيم",
    searchOf: (column) => `البحث في قيم ${isolated(column)}`,
    valuesOf: (column) => `قيم ${isolated(column)}`,
    all: "الكل",
    none: "لا شيء",
    noneOfThese: "استبعاد هذه",
    onlyThese: "هذه وحدها",
    only: (value) => `«${value}» وحدها`,
    noneMatch: (text) => `لا قيم تطابق ${quoted(text)}.`,
    empty: "(فارغ)",
    summary: {
      none: "لا قيمة",
      kept: (kept) => kept.map(isolated).join("، "),
      without: (gone) => `دون ${gone.map(isolated).join("، ")}`,
      some: (kept, all) => `${digits(kept)} من أصل ${values(all)}`,
    },
  },
  list: {
    name: "الصفوف المعروضة",
    shown: (count) => `المعروض: ${rows(count)}`,
    order: ORDER,
    reverse: "عكس الترتيب",
    ordered: (count, order) => `${rows(count)}، ${ORDER[order]}`,
    printed: (printed, count, order) => `أول ${printed} من أصل ${ofRows(count)}، ${ORDER[order]}`,
  },
  empty: {
    notInFile: (text) => `لا صفوف في الملف تطابق ${quoted(text)}`,
    filtered: "لا صفوف في هذه المدة مع عوامل التصفية",
    none: "لا صفوف في هذه المدة",
    clear: "مسح عوامل التصفية",
    before: (day) => `قبلها: ${day}`,
    after: (day) => `بعدها: ${day}`,
  },
  table: {
    name: "جدول الصفوف",
    columns: { row: "الصف", day: "اليوم" },
    groupBy: (column) => `التجميع حسب ${isolated(column)}`,
    groupByDay: "التجميع حسب اليوم",
    printed: (printed, count) => `أول ${printed} من أصل ${ofRows(count)}`,
  },
  detail: {
    name: "الصف المحدد",
    title: (row, day) => `الصف ${row}، ${day}`,
    rough: {
      month: "(لا يُعرف سوى الشهر، ويعرضه الخط الزمني في أحد أيامه)",
      year: "(لا تُعرف سوى السنة، ويعرضها الخط الزمني في أحد أيامها)",
    },
    earlier: "الصف الأسبق",
    later: "الصف اللاحق",
    close: "إغلاق الصف",
    fields: "حقول الصف",
    hidden: "تخفيه عوامل التصفية.",
    place: (precision) => `المعروف عن المكان: ${precision}`,
    extent: (shape, extent) => `${shape}. امتداده محدد على الخريطة: ${extent}.`,
    unreadable: "تعذّرت قراءة الحقول: نُقل الملف من مكانه أو تغيّر.",
  },
  precision: {
    title: "دقة الأماكن",
    labels: {
      unknown: "غير مذكورة أو غير مفهومة",
      exact: "المكان بعينه",
      town: "بلدة أو قرية",
      district: "منطقة، أو جوار مكان مسمى",
      region: "إقليم أو محافظة",
      country: "بلد أو بحر",
      extent: "عدة أشكال تقع العلامة على أحدها",
      line: "خط تقع العلامة عليه",
      area: "مساحة تقع العلامة داخلها",
    },
    shapes: { line: "خط", area: "مساحة", extent: "عدة أشكال" },
    size: (width, height) => `العرض ${width} والارتفاع ${height}`,
    km: (km) => `${km} كم`,
    m: (m) => `${m} م`,
  },
  legend: {
    title: "مفتاح الخريطة",
    colourBy: "التلوين حسب",
    others: "كل القيم الأخرى",
    marks:
      "علامة لكل صف، والأقدم أبهت؛ وصفوف المكان الواحد حول نقطته. والحلقة ذات الرقم تعدّ ما لا يتسع له المكان.",
    openMarks: "العلامة المفتوحة صف لا يُعرف مكانه إلا على مستوى نطاق.",
    drawn: "طريقة رسم الصفوف",
    drawings: { auto: "تلقائي", points: "نقاط", density: "كثافة" },
    cells: "عدد الصفوف في الخلية بحسب درجة اللون",
    points: "نقطة لكل صف، والأقدم أبهت. وحين تكثر تصغر النقاط وتشفّ: الأدكن أكثر.",
    overlap: "النقاط هنا متراكبة.",
    density: "تُعدّ الصفوف في خلايا ثابتة المواضع على الخريطة، ويستوي في العدّ قديمها وحديثها.",
    uncounted: (areas, areTooMany) =>
      `خارج العدّ: ${rows(areas)} على مستوى نطاق فقط، ${areTooMany ? "أكثر مما يُرسم فوقها" : "مرسومة حلقات"}.`,
  },
  map: {
    name: "الخريطة",
    canvas: "خريطة صفوفك",
    missing: {
      map: "الخريطة التفاعلية غير متاحة هنا. الخريطة مرسومة بدلًا منها، والصفوف تُختار من القائمة.",
      room: "لا تتسع بطاقة الرسوم في هذا الجهاز لهذا العدد من الصفوف. الخريطة مرسومة بدلًا منها، والصفوف تُختار من القائمة.",
    },
    cell: (width) => `في خلية عرضها ${width}`,
    more: (count) => `وهنا أيضًا ${rows(count)}`,
    shape: (shape, size) => `${shape}، ${size}`,
  },
  beside: {
    name: "حوادث الأطلس",
    show: "عرض حوادث الأطلس أيضًا",
    loading: "جارٍ تحميل حوادث الأطلس…",
    failed: "تعذّر تحميل حوادث الأطلس. لإعادة المحاولة أزل العلامة ثم ضعها.",
    count: (count) => `${inForm(INCIDENTS, count, "ar")} في الأطلس`,
    note: "مرسومة تحت صفوفك، وهي أقراص بلا رموز. والخط الزمني يعدّ الصفوف وحدها.",
    latest: (count) => `أحدث ${count} منها`,
    which: "ما هي",
    card: "حادثة من الأطلس",
    closeCard: "إغلاق الحادثة",
  },
  link: {
    needs: (file, count, day) =>
      `يحتاج هذا الرابط إلى الملف ${quoted(file)}${count === null ? "" : ` (${rows(count)})`}، وهو لا يحويه. افتح الملف هنا${day === null ? "" : ` لرؤية ما فيه في ${day}`}.`,
    madeOn: (file, count) =>
      `أُنشئ الرابط على ${quoted(file)}${count === null ? "" : ` وفيه ${rows(count)}`}: قد يكون هذا ملفًا آخر أو نسخة أخرى.`,
    moreRepairs: (count) =>
      `${inForm({ one: "مفتاح آخر", two: "مفتاحان آخران", few: "# مفاتيح أخرى", many: "# مفتاحًا آخر", other: "# مفتاح آخر" }, count, "ar")} في الرابط تعذّر استخدامها كما وردت.`,
  },
};
