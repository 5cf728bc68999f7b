import type { ItemKind } from "@/lib/collection/collection";
import { SPAN_LABELS } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";

/** What the dock's controls are called. Icons carry no text, so these are also their accessible names. */
export interface DockWords {
  readonly dock: string;
  readonly play: string;
  readonly pause: string;
  readonly nextItem: Readonly<Record<ItemKind, string>>;
  readonly previousItem: Readonly<Record<ItemKind, string>>;
  readonly nextDay: string;
  readonly previousDay: string;
  readonly slider: string;
  readonly loop: string;
  readonly backwards: string;
  readonly skip: string;
  readonly modes: string;
  readonly speed: (daysPerSecond: number) => string;
  readonly speedName: string;
  readonly span: string;
  /** A kind of span on its button; that of a window after its number of days. */
  readonly spans: Readonly<Record<DaySpan["type"], string>>;
  readonly windowDays: string;
  readonly windowEdge: string;
  readonly rangeEdge: string;
  readonly wholeRange: string;
  readonly rangeFirst: string;
  readonly rangeLast: string;
  /** Said where an end that was typed took the other along; `length` as in "14 days". */
  readonly carried: (length: string) => string;
  readonly options: string;
  readonly axis: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly visibleDays: string;
  readonly campaign: string;
  readonly after: string;
  readonly all: string;
  readonly nothing: string;
  readonly uncovered: string;
  /** Of a stretch of time for which no monitor was read. */
  readonly unread: string;
  /** Of a stretch that was read unevenly. */
  readonly thin: string;
  readonly killed: (count: number) => string;
}

const DOCK_WORDS: Readonly<Record<"en" | "ar", DockWords>> = {
  en: {
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
    speed: (rate) => `${rate} ${rate === 1 ? "day" : "days"}/s`,
    speedName: "Speed, days a second",
    span: "Span",
    spans: SPAN_LABELS.en,
    windowDays: "Days in the window",
    windowEdge: "First day of the window",
    rangeEdge: "Other end of the range",
    wholeRange: "The whole range",
    rangeFirst: "First day of the range",
    rangeLast: "Last day of the range",
    carried: (length) => `The range starts before it ends: it was moved and keeps its ${length}`,
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
    unread: "No monitor was read for this time",
    thin: "Thinly covered",
    killed: (count) => `Reported killed: ${count}`,
  },
  ar: {
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
  },
};

export function dockWords(lang: "en" | "ar"): DockWords {
  return DOCK_WORDS[lang];
}
