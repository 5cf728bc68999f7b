import type { Label } from "@/lib/domain/shapes/label";

export const SUBJECT = {
  attacks: {
    en: "boardings of ferries in Tavara and Oronui",
    ar: "اقتحام العبّارات في تافارا وأورونوي",
  },
  withAnswers: {
    en: "boardings of ferries in Tavara and Oronui and the pursuits after them",
    ar: "اقتحام العبّارات في تافارا وأورونوي وما تلاه من مطاردات",
  },
  withAnswersFirst: {
    en: "Boardings of ferries in Tavara and Oronui and the pursuits after them",
    ar: "اقتحام العبّارات في تافارا وأورونوي وما تلاه من مطاردات",
  },
  about: {
    en: "Boardings of ferries in Tavara and Oronui, and the pursuits after them",
    ar: "اقتحام العبّارات في تافارا وأورونوي، وما تلاه من مطاردات",
  },
  dataTitle: "boardings of ferries in Tavara and Oronui, and what came after them",
} as const;

export const PREVIEW_ABOUT: Label = {
  en: "Boardings of ferries in Tavara and Oronui, and the pursuits after them",
  ar: "اقتحام العبّارات في تافارا وأورونوي وما تلاه من مطاردات",
};

export const STORIES_ABOUT: Label = { en: "One story in slides.", ar: "قصة واحدة في شرائح." };

export const OFFICIAL_TALLY = "Whether the counter is the harbour authority.";

export const BASE_LABEL: Label = { en: "Base of the coast guard", ar: "قاعدة خفر السواحل" };

export const BASE_HOSTS = "a base hosts the coast guard";

export const STRUCK = {
  legend: { en: "Place of a pursuit", ar: "مكان مطاردة" },
  sheet: { en: "Place of a pursuit", ar: "مكان مطاردة" },
} as const;

export const START = {
  campaign: { en: "3 May on", ar: "منذ 3 مايو" },
  story: "two-ferries",
  storyTitle: { en: "Read Two ferries", ar: "قصة العبّارتين" },
  storyNote: { en: "One night, two boardings", ar: "ليلة واحدة واقتحامان" },
} as const;

/** The chart of attacks and of what answered them. */
export const ANSWERS_CHART = {
  title: { en: "Attacks, answers and the days between", ar: "الهجمات والردود والأيام بينها" },
  note: {
    en: "Between: days from one day with answers to the next. The order in time does not say which attack was answered.",
    ar: "بينهما: الأيام من يوم ردود إلى الذي يليه. ولا يدل الترتيب الزمني على الهجوم الذي جاء الرد عليه.",
  },
  heads: [
    { en: "Day", ar: "اليوم" },
    { en: "Answers", ar: "الردود" },
    { en: "Days since answers before", ar: "أيام منذ الردود السابقة" },
    { en: "Attacks since then", ar: "الهجمات منذ ذلك الحين" },
    { en: "Days since the last attack", ar: "أيام منذ آخر هجوم" },
  ],
} as const;
