import { isolated, ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { OpeningWords } from "../../en/files/opening";
import { columns, ofLines, ofRows, rows } from "./counts";

const digits = (count: number) => count.toLocaleString("en-GB");
const refused = (count: number) =>
  inForm(
    {
      one: "صف واحد مرفوض",
      two: "صفين مرفوضين",
      few: "# صفوف مرفوضة",
      many: "# صفًا مرفوضًا",
      other: "# صف مرفوض",
    },
    count,
    "ar",
  );
const firstRows = (count: number) =>
  count === 1 ? "أول صف" : count === 2 ? "أول صفين" : `أول ${ofRows(count)}`;

export const opening: OpeningWords = {
  title: "بياناتك",
  heading: "عرض بياناتك على الخريطة",
  lead: "افتح ملفًا فيه أماكن وتواريخ: ملفًا مصدَّرًا، أو جدول بيانات محفوظًا بصيغة CSV، أو ملف GeoJSON. يقرؤه متصفحك في هذه الصفحة، ولا يُرفع شيء منه.",
  drop: "أفلت الملف لفتحه. يبقى في هذا المتصفح.",
  choose: {
    name: "اختيار ملف",
    pasted: "صفوف ملصقة",
    ways: "اختيار ملف، أو إفلاته في أي موضع، أو لصق صفوف",
    kinds:
      "CSV وجداول البيانات وGeoJSON وغيره من JSON وKML وGPX وShapefile في ملف ZIP وGeoPackage وParquet وFlatGeobuf، مضغوطة أو كما هي",
  },
  notOpened: (file) => `تعذّر فتح الملف ${file}.`,
  looking: (file) => `جارٍ فحص ${file}…`,
  reading: {
    name: "قراءة الملف",
    file: (file) => `جارٍ قراءة ${file}`,
    soFar: "المقروء حتى الآن",
    progress: (percent, count) => `${percent}%، ${rows(count)}`,
    cancel: "إلغاء",
  },
  roles: {
    latitude: "خط العرض",
    longitude: "خط الطول",
    day: "اليوم",
    category: "النوع",
    name: "الاسم أو المكان",
    notes: "الملاحظات",
    source: "المصدر",
    precision: "دقة المكان",
  },
  needed: (role) => `${role} (لازم)`,
  columns: {
    name: "أعمدة الملف",
    choose: "اختيار عمود",
    none: "بلا عمود",
    open: {
      latitude: "أي عمود يحمل خط العرض؟",
      longitude: "أي عمود يحمل خط الطول؟",
      day: "أي عمود يحمل اليوم؟",
      dayOrder: "أيهما أولًا في تواريخه: اليوم أم الشهر؟",
      sameColumn: "لا بد من عمود لكل من خط العرض وخط الطول واليوم.",
    },
    century: "السنوات المكتوبة برقمين تقع بين",
    years: (century) => century.replace("-", " و"),
    pair: "ترتيب الرقمين المجردين",
    pairs: { "lat-lng": "خط العرض ثم خط الطول", "lng-lat": "خط الطول ثم خط العرض" },
    decimalComma: "الكسور العشرية في الإحداثيات مفصولة بفاصلة لا بنقطة",
    filters: (most) => `التصفية والتلوين حسب ${most} أعمدة على الأكثر`,
    filtersChosen: (chosen, values) =>
      `(المختار: ${chosen}؛ تُميَّز في كل عمود قيمه الأولى حتى ${digits(values)})`,
    keep: "قراءة الملفات ذات الأعمدة نفسها بهذه الطريقة في هذا المتصفح",
    read: "قراءة الملف",
    another: "ملف آخر",
    firstRows: "أولى صفوف الملف",
  },
  form: {
    parts: { sheet: "ورقة العمل", file: "الملف داخل الأرشيف", table: "الجدول" },
    letters: "ترميز الحروف",
    headers: "عناوين الأعمدة",
    noHeaders: "لا عناوين: كل سطر صف",
    inLine: (line) => `في السطر ${line}`,
  },
  dates: {
    legend: "صيغة تواريخه",
    asks: "يرجى تحديد صيغة تواريخه",
    orders: {
      iso: "السنة أولًا، أو الشهر باسمه",
      "day-first": `اليوم أولًا: ${ltr("31/12/2024")}`,
      "month-first": `الشهر أولًا: ${ltr("12/31/2024")}`,
      "year-first": `السنة أولًا برقمين: ${ltr("24/12/31")}`,
      solar: `هجري شمسي كما في إيران: ${ltr("1403/10/11")}`,
      "epoch-s": "ثوانٍ منذ 1970: 1735603200",
      "epoch-ms": "أجزاء الألف من الثانية منذ 1970: 1735603200000",
      "excel-1900": "أيام منذ 1900 كما يعدّها Excel: 45657",
      "excel-1904": "أيام منذ 1904 كما يعدّها Excel على أجهزة ماك القديمة: 44195",
    },
  },
  trial: {
    name: "كيف تُقرأ الصفوف الأولى",
    title: (count) => `هكذا يُقرأ ${firstRows(count)}`,
    map: "خريطة الصفوف الأولى",
    noDay: "لم يُقرأ أي يوم بعد",
    days: (first, last) => `من ${first} إلى ${last}`,
    beyond: (count) => `${rows(count)} قبل 1970 أو بعد اليوم: خارج القراءة`,
    noPlace: "لم يُقرأ أي مكان بعد",
    counts: (placed, dated, both, all) =>
      `بمكان: ${rows(placed)}، وبيوم: ${digits(dated)}، وبكليهما: ${digits(both)} من أصل ${digits(all)}`,
    latitude: (degrees, isNegative) => `${degrees}° ${isNegative ? "جنوبًا" : "شمالًا"}`,
    longitude: (degrees, isNegative) => `${degrees}° ${isNegative ? "غربًا" : "شرقًا"}`,
    extent: (south, north, west, east) => `من ${south} إلى ${north}، ومن ${west} إلى ${east}`,
  },
  keep: {
    name: "الاحتفاظ بهذا الملف في هذا المتصفح",
    kept: "يُفتح تلقائيًا عند العودة. لحذفه أزل العلامة.",
    saving: "جارٍ الحفظ…",
    refused: "لم يُحفظ: لا متسع له في هذا المتصفح.",
    held: "تعذّر حذفه ولا يزال محفوظًا هنا. لإعادة المحاولة أزل العلامة.",
  },
  result: {
    name: "الصفوف المقروءة",
    read: (count, days, refusedCount) =>
      `المقروء: ${rows(count)}${days === null ? "" : `، من ${days[0]} إلى ${days[1]}`}${refusedCount === 0 ? ". لم يُرفض أي صف." : `؛ والمرفوض: ${rows(refusedCount)}.`}`,
    sum: (shown, refusedCount, empty) =>
      `${digits(shown)} معروضة + ${digits(refusedCount)} مرفوضة + ${digits(empty)} فارغة = ${ofLines(shown + refusedCount + empty)}`,
    some: {
      zoned: (count, zone) => `${rows(count)}: الوقت مذكور بمنطقته الزمنية، فحُوّل اليوم إلى ${ltr(zone)}.`,
      roughDays: (count) =>
        `${rows(count)}: لا يُعرف سوى الشهر أو السنة؛ العرض في منتصفها أو في اليوم المذكور في الملف.`,
      uneven: (count) => `${rows(count)}: عدد الحقول يختلف عن عدد العناوين؛ تنبغي مراجعة القيم.`,
      polar: (count) => `${rows(count)}: أقرب إلى القطب من 85° حيث تنتهي الخريطة؛ الرسم عند حافتها.`,
      openQuotes: (count) => `${rows(count)}: علامة اقتباس لم تُغلق؛ القراءة حتى نهاية السطر.`,
    },
    lateColumns: (count, names, isMore) =>
      `${columns(count)} لا تظهر إلا في موضع متأخر من الملف، فتُعرض مع كل صف ولا تصلح للتصفية: ${names.map(isolated).join("، ")}${isMore ? "…" : ""}.`,
    whole: {
      "cut-off": "الملف مبتور أو تالف، وقُرئ كل ما سبق موضع التلف.",
      "encoding-changed": `يبدأ الملف بحروف ${ltr("ASCII")} وحدها، ثم ترد فيه حروف ليست بترميز ${ltr("UTF-8")}، فقُرئت بما يلائمها من ترميزات ${ltr("Windows")}.`,
      "row-limit": "في الملف أكثر من 10,000,000 صف، ولم يُقرأ ما زاد عليها.",
      "text-limit": "نص الملف بعد فك ضغطه يتجاوز 4 غيغابايت، ولم يُقرأ ما زاد عليها.",
    },
  },
  refused: {
    show: "عرض الصفوف المرفوضة",
    title: "الصفوف المرفوضة",
    byRule: (count, reason) => `${rows(count)}: ${reason}.`,
    fileName: (file) => `${file} refused rows.csv`,
    download: "تنزيل كل الصفوف المرفوضة",
    first: (count) => (count === 1 ? "أول صف مرفوض" : `أول ${refused(count)}`),
    table: { row: "الصف", column: "العمود", why: "السبب", value: "القيمة" },
    firstOf: (shown, all) => `أول ${shown} من أصل ${refused(all)}.`,
    rules: {
      "open-quote": "علامة اقتباس لم تُغلق: قد يكون الملف مبتورًا هنا",
      "field-count": "عدد حقوله يختلف عن عدد العناوين",
      "not-json": "ليس بصيغة JSON صحيحة",
      "record-too-large": "حجمه يتجاوز 16 ميغابايت",
      "too-deep": "تداخل عناصره يتجاوز 200 مستوى",
      "no-place": "بلا شكل هندسي يُرسم على الخريطة",
      missing: "قيمة لازمة غير موجودة",
      "not-a-number": "أحد الإحداثيين ليس رقمًا",
      "latitude-bounds": "خط العرض يتجاوز 90 درجة",
      "longitude-bounds": "خط الطول يتجاوز 180 درجة",
      swapped: "خط العرض يتجاوز 90 درجة دون خط الطول: يبدو أنهما متبادلان",
      "null-island": "موضعه 0, 0، وهي قيمة تدل في الملفات على «بلا مكان»",
      "day-unreadable": "تعذّرت قراءة اليوم تاريخًا",
      "no-such-day": "لا وجود لهذا التاريخ بالترتيب المختار لليوم والشهر",
      "order-open": "اليوم والشهر يُقرآن على وجهين، مع أن العمود عُدّ واضح الترتيب",
      "other-calendar":
        "السنة هجرية أو بوذية: اختر «هجري شمسي» إن كانت التواريخ كذلك، وإلا فحوّلها إلى الميلادي",
      "before-1970": "اليوم قبل 1970",
      "after-today": "هذا اليوم لم يحن بعد",
    },
  },
};
