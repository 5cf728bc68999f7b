import { inForm } from "@/lib/domain/plural-forms";
import type { filters as filtersEn } from "../../en/workspace/filters";

const INCIDENTS = {
  one: "حادثة واحدة",
  two: "حادثتان",
  few: "# حوادث",
  other: "# حادثة",
};

/** After "of": the genitive. */
const OF_INCIDENTS = { one: "حادثة واحدة", two: "حادثتين", few: "# حوادث", other: "# حادثة" };

export const filters: typeof filtersEn = {
  title: "عوامل التصفية",
  search: {
    clear: "مسح البحث",
    suggestions: "اقتراحات",
    types: { date: "تاريخ", place: "مكان", party: "جماعة", incident: "حادثة" },
    also: (name) => `ويُسمى أيضًا «${name}»`,
    goTo: (date) => `الانتقال إلى ${date}`,
    held: (count, matching) =>
      `${inForm(INCIDENTS, count, "ar")}${matching < count ? `، منها ${matching} ضمن التصفية` : ""}`,
    incidents: (count) => inForm({ few: "حوادث", other: "حادثة" }, count, "ar"),
    uncovered: "غير مشمول في مجموعة البيانات",
    nothing: "لا شيء في مجموعة البيانات",
  },
  active: {
    title: "عوامل التصفية المفعّلة",
    count: (count) => `المفعّلة: ${count}`,
    remove: "إزالة التصفية",
    name: (name) => `${name}:`,
    named: (name, words) => `${name}: ${words}`,
    text: "النص",
    quoted: (text) => `«${text}»`,
    clearAll: "مسح الكل",
  },
  facet: {
    chosen: "من القيم مختارة",
    empty: "لا خيارات هنا.",
    any: (label) => `إلغاء التصفية حسب ${label}`,
  },
  known: {
    open: "كما كان معروفًا في…",
    title: "كما كان معروفًا في",
    asKnownOn: (date) => `كما كان معروفًا في ${date}:`,
    none: "لا حوادث هنا.",
    allPublished: "كل المعروض هنا كان منشورًا.",
    unpublished: (unpublished, total) =>
      `لم تكن ${inForm(INCIDENTS, unpublished, "ar")} من أصل ${inForm(OF_INCIDENTS, total, "ar")} هنا قد نُشرت بعد.`,
    byRule: (undated) =>
      `${inForm({ one: "حادثة واحدة معروضة تستند", two: "حادثتان معروضتان تستندان", few: "# حوادث معروضة تستند", other: "# حادثة معروضة تستند" }, undated, "ar")} إلى منشورات بلا تاريخ، وتُعدّ معروفة من يومها وفق القاعدة.`,
    earlier: "كما كان معروفًا قبل يوم",
    later: "كما كان معروفًا بعد يوم",
    slider: "تاريخ المعرفة، يومًا بيوم",
    date: "تاريخ المعرفة",
    showAll: "عرض الكل",
    showAllReporting: "عرض كل ما نُشر حتى اليوم",
    rule: "القاعدة",
  },
  legend: {
    title: "مفتاح الخريطة",
    kind: "النوع",
    certainty: "درجة التوثيق",
    origins: "مواقع الإطلاق",
    originsNote: "مواقع الإطلاق كما وردت، وعدد ما قيل إنه أُطلق من كل منها: إظهار أو إخفاء (المفتاح O)",
    key: "مفتاح الرموز",
    keyShort: "مفتاح",
    keyRest: "الرموز",
  },
  key: {
    places: "الأماكن",
    origin: "موقع إطلاق كما ورد",
    originNote: "الرقم: حوادث ورد أنها انطلقت منه",
    selectedOrigin: "موقع إطلاق الحادثة المحددة",
    selectedOriginNote: "حدوده أو دائرته، مع المصدر",
    kinds: "الأنواع",
    certainty: "درجة التوثيق",
    disputed: "المصادر مختلفة",
    weapons: "الأسلحة",
    basis: "مواقع الإطلاق بحسب أساسها",
    solid: "عُثر على المنصة أو حُددت النقطة",
    dashed: "تصريح رسمي",
    dotted: "جهة رصد أو إعلام أو ادعاء",
    also: "على الخريطة أيضًا",
    otherPlace: "مكان آخر",
    fade: "اليوم ساطع، والأيام الأقدم تبهت",
    folded: "علامات مجمّعة في عدد",
    foldedNote: "التكبير يُظهر كلًّا منها",
    area: "معروف على مستوى هذا النطاق فقط",
    areaNote: "يُعدّ هناك ولا يُرسم نقطة أبدًا",
    notOnMap: "ليس على الخريطة",
    notOnMapNote: "تعذر رسم المكان؛ راجع القائمة",
  },
};
