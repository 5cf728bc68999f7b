import type { Label } from "@/lib/domain/shapes/label";

/** What the atlas is about, as titles, descriptions and exports say it. */
export const SUBJECT = {
  /** Within a sentence. */
  attacks: {
    en: "attacks on U.S. forces in Iraq, Syria and Jordan",
    ar: "الهجمات على القوات الأمريكية في العراق وسوريا والأردن",
  },
  /** With what answered them, within a sentence. */
  withAnswers: {
    en: "attacks on U.S. forces in Iraq, Syria and Jordan and the U.S. answers",
    ar: "الهجمات على القوات الأمريكية في العراق وسوريا والأردن والردود الأمريكية",
  },
  /** At its head. */
  withAnswersFirst: {
    en: "Attacks on U.S. forces in Iraq, Syria and Jordan and the U.S. answers",
    ar: "الهجمات على القوات الأمريكية في العراق وسوريا والأردن والردود الأمريكية",
  },
  /** Before the dates. */
  about: {
    en: "Attacks on U.S. forces in Iraq, Syria and Jordan, and the U.S. strikes in answer",
    ar: "الهجمات على القوات الأمريكية في العراق وسوريا والأردن، والضربات الأمريكية ردًا عليها",
  },
  /** After the name of the atlas and a colon, in files, which are English. */
  dataTitle: "attacks on U.S. forces in Iraq, Syria and Jordan, and what answered them",
} as const;

/** The same in a preview, beside its counts. */
export const PREVIEW_ABOUT: Label = {
  en: "Attacks on U.S. forces in Iraq, Syria and Jordan, and the U.S. answers",
  ar: "الهجمات على القوات الأمريكية في العراق وسوريا والأردن والردود الأمريكية",
};

/** What the page of stories offers, in its description. */
export const STORIES_ABOUT: Label = {
  en: "Three stories in slides, each with its sources: the first four weeks, the night of 26–27 October 2023, Tower 22 and the answer. And your briefing.",
  ar: "ثلاث قصص في شرائح، لكل منها مصادرها: الأسابيع الأربعة الأولى، وليلة 26–27 أكتوبر 2023، والبرج 22 والرد عليه. ومعها إحاطتك.",
};

/** What makes a tally an official one, in the codebook. */
export const OFFICIAL_TALLY = "Whether the counter is the U.S. government.";

/** What a base is. */
export const BASE_LABEL: Label = {
  en: "Base with U.S. or coalition forces",
  ar: "قاعدة تضم قوات أمريكية أو قوات التحالف",
};

/** What a base hosts, in the codebook. */
export const BASE_HOSTS = "a base hosts U.S. or coalition forces";

/** What a mark in the middle of a cluster says of its place. */
export const STRUCK = {
  legend: { en: "Place struck by the U.S.", ar: "مكان ضربته الولايات المتحدة" },
  sheet: { en: "Struck by the U.S.", ar: "ضربته الولايات المتحدة" },
} as const;

/** The campaign in the card that greets a reader. */
export const START = {
  /** Under "Play the campaign". */
  campaign: { en: "17 October on", ar: "منذ 17 أكتوبر" },
  story: "tower-22",
  storyTitle: { en: "Read Tower 22", ar: "قصة البرج 22" },
  storyNote: { en: "Three killed, and the answer", ar: "ثلاثة قتلى، ثم الرد" },
} as const;

/** The chart of attacks and of what answered them. */
export const ANSWERS_CHART = {
  title: { en: "Attacks, U.S. strikes and the days between", ar: "الهجمات والضربات الأمريكية والأيام بينها" },
  note: {
    en: "Between: days from one day with U.S. strikes to the next. The order in time does not say which attack was answered.",
    ar: "بينهما: الأيام من يوم ضربات أمريكية إلى الذي يليه. ولا يدل الترتيب الزمني على الهجوم الذي جاء الرد عليه.",
  },
  heads: [
    { en: "Day", ar: "اليوم" },
    { en: "U.S. strikes", ar: "الضربات الأمريكية" },
    { en: "Days since U.S. strikes before", ar: "أيام منذ الضربات الأمريكية السابقة" },
    { en: "Attacks since then", ar: "الهجمات منذ ذلك الحين" },
    { en: "Days since the last attack", ar: "أيام منذ آخر هجوم" },
  ],
} as const;
