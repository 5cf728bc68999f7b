import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { tallies as talliesEn } from "../../en/pages/tallies";

/** After "of" or on their own, from one on. */
const counts = (count: number) =>
  inForm(
    { one: "حصيلة واحدة", two: "حصيلتين", few: "# حصائل", many: "# حصيلة", other: "# حصيلة" },
    count,
    "ar",
  );

export const tallies: typeof talliesEn = {
  title: "الحصائل",
  description: (attacks, from) =>
    `كل حصيلة رسمية عن ${attacks} منذ ${from}، مع مصدرها وتاريخها، وإلى جانبها عدد مجموعة البيانات.`,
  lead: (kinds, from) =>
    `ما أحصاه المسؤولون من ${kinds} منذ ${from}، مع المصدر والتاريخ، وفي لوحة منفصلة عدد مجموعة البيانات. يختلف ما يعدّه كل منهما، فلا يُجمعان أبدًا.`,
  badDay: (text, campaign) => `«${text}» ليس يومًا من الفترة ${campaign}، والمعروض آخر أيامها.`,
  form: {
    all: "كل الحصائل",
    day: "اليوم",
    span: "المدة",
    days: "عدد الأيام",
    start: "البداية",
    known: "كما كان معروفًا في",
  },
  known: (day, counted, of, how) => [
    `المعروض ما نُشر حتى ${day} فقط: ${counted} من أصل ${counts(of)} (`,
    how,
    ").",
  ],
  howKnown: "كيف يُعرف ذلك",
  filtered: (filters, without) => [
    `مجموعة البيانات: ${filters.join("؛ ")} فقط. أما حصائل المسؤولين فلا تقبل التصفية (`,
    without,
    ").",
  ],
  withoutFilters: "بلا تصفية",
  sections: {
    charts: "يومًا بيوم",
    counts: "من أحصى ماذا",
    weeks: "مجموعة البيانات أسبوعًا بأسبوع",
  },
  day: {
    none: (day, span) => [day, `، ${span}: لا حصيلة رسمية حتى ذلك اليوم.`],
    last: (day, span, total, asOf, by) => [
      day,
      `، ${span}: آخر حصيلة رسمية هي `,
      total,
      ` حتى ${asOf} (`,
      by,
      ").",
    ],
    apart: (reported, counted, confirmed) =>
      `وعلى حدة، ترصد مجموعة البيانات لهذه الأيام ${reported} مما ورد من ${counted}، أكد المسؤولون ${confirmed} منها.`,
  },
  charts: {
    total: (kinds) => `الحصيلة الرسمية: ${kinds}، الإجمالي`,
    totalSpoken: (kinds) => `${kinds}، الإجمالي بحسب المسؤولين`,
    countries: (kinds) => `الحصيلة الرسمية: ${kinds}، بحسب البلد`,
    without: (countries) => `لم ترد حصيلة منفصلة تخص ${countries}.`,
    injured: "الحصيلة الرسمية: الجرحى",
    injuredSpoken: "الجرحى بحسب المسؤولين",
    falls: "يهبط الخط حيث جاءت حصيلة لاحقة أقل من سابقتها، وكلتاهما مدرجة.",
    none: "لم تُنشر حصيلة كهذه بعد.",
    noneSpoken: (name) => `${name}: لا حصيلة`,
    spoken: (name, count, first, last) => `${name}: ${counts(count)}، من ${first}، إلى ${last}`,
    point: (figure, asOf, by) => `${figure} حتى ${asOf}: ${ltr(by)}`,
    exact: "رقم محدد",
    dataset: (counted) => `مجموعة البيانات: ${counted}`,
    only: (filters) => `${filters.join("؛ ")} فقط.`,
    datasetSpoken: (first, last, reported, counted, confirmed) =>
      `عدد مجموعة البيانات من ${first} إلى ${last}: ${reported} مما ورد من ${counted}، أكد المسؤولون ${confirmed} منها`,
    datasetNone: "عدد مجموعة البيانات: لم يُنشر شيء بعد عن هذه الأيام",
    confirmed: "أكده المسؤولون",
    reported: "كل ما ورد",
    uncovered: "يوم غير مشمول",
  },
  tables: {
    official: "حصائل رسمية",
    ofDays: "حصائل رسمية لهذه الأيام",
    elsewhere: "حصائل رسمية لأيام أخرى",
    others: "حصائل جهات أخرى",
    withCount: (title, count) => `${title} (${count})`,
    heads: {
      asOf: "حتى",
      qualifier: "الدقة",
      total: "الإجمالي",
      by: "صاحب الحصيلة",
      injured: "جرحى",
      killed: "قتلى",
      since: "بداية العدّ",
      published: "نُشرت في",
    },
    qualifiers: { exact: "رقم محدد", "at least": "ما لا يقل عن", about: "نحو" },
    notSaid: "غير مذكور",
    comma: "،",
    language: "أصحاب الحصائل والملاحظات عليها بالإنجليزية كما هي في مجموعة البيانات.",
  },
};
