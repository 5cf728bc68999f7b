import { SPAN_LABELS } from "@/lib/view/span/span-rule";

/** What the dock's controls are called. Icons carry no text, so these are also their accessible names. */
const ENGLISH = {
  dock: "Timeline",
  play: "Play",
  pause: "Pause",
  nextItem: { incident: "Next incident", row: "Next row" },
  previousItem: { incident: "Previous incident", row: "Previous row" },
  nextDay: "Next day",
  previousDay: "Previous day",
  slider: "Day",
  loop: "Loop",
  backwards: "Backwards",
  skip: "Skip quiet days",
  modes: "How it plays",
  speed: (rate: number) => `${rate} ${rate === 1 ? "day" : "days"}/s`,
  speedName: "Speed, days a second",
  span: "Span",
  /** A kind of span on its button; that of a window after its number of days. */
  spans: SPAN_LABELS.en,
  windowDays: "Days in the window",
  windowEdge: "First day of the window",
  rangeEdge: "Other end of the range",
  wholeRange: "The whole range",
  rangeFirst: "First day of the range",
  rangeLast: "Last day of the range",
  /** Said where an end that was typed took the other along; `length` as in "14 days". */
  carried: (length: string) =>
    `A range must start before it ends. The other end was moved; the range is still ${length}`,
  options: "Span and speed",
  axis: "Time axis",
  zoomIn: "Show fewer days",
  zoomOut: "Show more days",
  visibleDays: "Days shown on the time axis",
  campaign: "Campaign",
  after: "After",
  all: "All",
  nothing: "Nothing in this dataset",
  uncovered: "Not covered by this dataset",
  /** Of a stretch of time for which no monitor was read. */
  unread: "No monitor was read for this time",
  /** Of a stretch that was read unevenly. */
  thin: "Thinly covered",
  killed: (count: number) => `Reported killed: ${count}`,
};

export type DockWords = Readonly<typeof ENGLISH>;

const ARABIC: DockWords = {
  dock: "الخط الزمني",
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  nextItem: { incident: "الحدث التالي", row: "الصف التالي" },
  previousItem: { incident: "الحدث السابق", row: "الصف السابق" },
  nextDay: "اليوم التالي",
  previousDay: "اليوم السابق",
  slider: "اليوم",
  loop: "تكرار",
  backwards: "إلى الوراء",
  skip: "تخطي الأيام الهادئة",
  modes: "طريقة التشغيل",
  speed: (rate) => `${rate} يوم/ث`,
  speedName: "السرعة، أيام في الثانية",
  span: "المدى",
  spans: SPAN_LABELS.ar,
  windowDays: "عدد أيام النافذة",
  windowEdge: "أول أيام النافذة",
  rangeEdge: "الطرف الآخر للفترة",
  wholeRange: "الفترة كلها",
  rangeFirst: "أول أيام الفترة",
  rangeLast: "آخر أيام الفترة",
  carried: (length) => `بداية الفترة قبل نهايتها: نُقلت الفترة واحتفظت بطولها، ${length}`,
  options: "المدى والسرعة",
  axis: "محور الزمن",
  zoomIn: "عرض أيام أقل",
  zoomOut: "عرض أيام أكثر",
  visibleDays: "الأيام المعروضة على محور الزمن",
  campaign: "الحملة",
  after: "بعدها",
  all: "الكل",
  nothing: "لا شيء في هذه البيانات",
  uncovered: "غير مشمول في هذه البيانات",
  unread: "لم تُقرأ أي جهة رصد لهذه الفترة",
  thin: "تغطية متفرقة",
  killed: (count) => `القتلى بحسب التقارير: ${count}`,
};

export function dockWords(lang: "en" | "ar"): DockWords {
  return lang === "ar" ? ARABIC : ENGLISH;
}
