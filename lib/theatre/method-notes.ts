import type { Label } from "@/lib/domain/shapes/label";

/** Which of several days is displayed: a sentence of the display rule. */
export const DAY_RULE: Label = {
  en: "The day is the theatre day, UTC+3. A day in Washington that differs from it is kept as an alternate with its reason.",
  ar: "اليوم هو يوم مسرح العمليات بتوقيت UTC+3، ويُحفظ ما خالفه من أيام واشنطن بديلًا مع سببه.",
};

/** What else the method page says of days. */
export const DAYS_NOTE: Label = {
  en: "Late-night U.S. strikes have the theatre day; the Washington date is listed as an alternate, with its reason.",
  ar: "الضربات الأمريكية في آخر الليل تؤرَّخ بيوم مسرح العمليات، ويُذكر تاريخ واشنطن بديلًا مع سببه.",
};

/** What the end of the dataset leaves out. */
export const END_NOTE: Label = {
  en: "What was found for 2026 is a sample that rests mostly on digests, so it is left out.",
  ar: "ما عُثر عليه لعام 2026 عيّنة تستند في معظمها إلى موجزات، لذلك لم يُدرج.",
};

/** Further known gaps. */
export const GAP_NOTES: readonly Label[] = [
  {
    en: "From the time after the campaign, some attacks that the Syrian Observatory counted are missing. A few that were found have no day: they are in the background facts, not on the map. The Pentagon’s own count ends in February 2024.",
    ar: "تنقص مما بعد الحملة هجمات أحصاها المرصد السوري. وعُثر على هجمات قليلة لا يُعرف يومها، فهي في الوقائع الخلفية لا على الخريطة. وتنتهي حصيلة البنتاغون في فبراير/شباط 2024.",
  },
];

/** Why each period is covered as it is, in Arabic, by its first day; in English its row of the dataset says it. */
export const COVERAGE_REASONS_AR: Readonly<Record<string, string>> = {
  "2017-01-01": "ما مهّد للحملة، دون سعي إلى الاكتمال.",
  "2023-10-17": "الحملة، وقد قُرئت يومًا بيوم؛ والأيام التي لم يُعثر فيها على شيء معلّمة على حدة.",
  "2024-02-11": "عُثر على منشورات قليلة، وتنقص بعض الهجمات التي أحصاها المرصد السوري.",
  "2024-04-06": "قُرئت الوكالات والمسؤولون والمرصد السوري.",
  "2024-04-23": "عُثر على منشورات قليلة، وثلاث هجمات مما أحصاه المرصد السوري لا يُعرف يومها.",
  "2024-07-16": "قُرئت الوكالات وإحاطات البنتاغون وجهات الرصد.",
  "2024-08-16": "تنقص بعض الهجمات على كونيكو مما أحصاه المرصد السوري.",
  "2024-11-01":
    "قُرئت بيانات القيادة المركزية الأمريكية والمرصد السوري، وتنقص ثلاث هجمات على كونيكو في ديسمبر/كانون الأول.",
  "2025-01-01": "لم تُراجَع أي جهة رصد لهذه الفترة، ولم يُعثر على شيء.",
  "2025-06-13": "قُرئت الوكالات والمسؤولون والمحللون عن حرب الاثني عشر يومًا والأسابيع التي تلتها.",
  "2025-08-01": "لم تُراجَع أي جهة رصد لهذه الفترة، ولم يُعثر على شيء.",
};

/** What is said of each sample that was read against its sources, in Arabic, by its id; in English its row says it. */
export const SAMPLE_NOTES_AR: Readonly<Record<string, string>> = {
  "sample-1": "قرأها قارئ ثانٍ من مقتطفات نصوص محفوظة؛ وكان التصويب في 14 من الـ18 في قيمة معروضة.",
  "sample-2":
    "من 30 حادثة سُحبت، الـ19 التي أمكنت قراءة نصوصها: درجة التوثيق في اثنتين أدنى مما ينبغي، وواحدة بلا موقع إطلاق.",
  "sample-3":
    "أمكنت قراءة نص واحد على الأقل لكل من الـ30، وغالبًا أوله، وقُرئ بتشدد: في أربع درجة توثيق أدنى مما ينبغي، وفي أربع رقم ناقص أو مرجوح، وفي اثنتين نسبة ناقصة أو أجزم مما ينبغي، وفي واحدة غاب يوم مخالف، وفي واحدة سبب خاطئ في الملخص.",
  "whole-1":
    "تعذرت قراءة ثلاث. وفي 130 كان الخطأ في قيمة يراها القارئ أولًا، وأكثره صفر لم يرد في أي نص، أو درجة توثيق أدنى مما ينبغي، أو رقم ناقص أو مرجوح؛ وفي 99 كان في قيمة مخالفة أو قائل أو منشور فحسب.",
  "sample-4":
    "سُحبت بعد تلك القراءة، وقرأها قارئان لم يشاركا فيها: ثلاثة أخطاء في قيمة يراها القارئ أولًا، وثمانية في قيمة مخالفة أو قائل أو منشور.",
};
