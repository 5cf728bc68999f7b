import type { Label } from "@/lib/domain/shapes/label";
import type { Detail } from "./ladder";
import { NAMED_INJURED } from "./ladder-of";

export const PICTURE_TITLE: Label = {
  en: "Escalation ladder: attack and answer",
  ar: "سلّم التصعيد: الهجوم والرد",
};

/** How casualties, order and officials' words are to be read. */
export const READING_NOTE: Label = {
  en: "Casualties run from the least to the most that any source says; what may be one incident told twice counts once. Where no source says what was answered, only the order in time is shown. Within a day, attacks without an hour come before answers without one. Officials’ words are paraphrased; where there are none, none was found.",
  ar: "تمتد أرقام الضحايا من أدنى ما يذكره أي مصدر إلى أعلاه، وما قد يكون حادثة واحدة مكررة يُعدّ مرة. وحيث لا يذكر مصدر ما رُدَّ عليه لا يظهر إلا الترتيب الزمني. وأقوال المسؤولين معاد صوغها؛ وحيث لا أقوال فلم يُعثر على شيء.",
};

/** What has a rung of its own; why so little where more is merged. */
export const NAMED_NOTES: Readonly<Record<"en" | "ar", Readonly<Record<Detail, string>>>> = {
  en: {
    all: `Named: answers that officials confirmed, those of one day together; attacks that by any source killed someone or injured ${NAMED_INJURED} or more; and what a source joins to an answer. All else is counted between them.`,
    deadly:
      "Too long for one page in full: named are only what a source joins to an answer, and attacks that by any source killed someone. All else is counted between them; a shorter stretch names more.",
    joined:
      "Too long for one page in full: named is only what a source joins to an answer. All else is counted between; a shorter stretch names more.",
  },
  ar: {
    all: `يُسمّى ما أكده مسؤولون من الردود، وردود اليوم الواحد معًا، وما قتل أحدًا أو أصاب ${NAMED_INJURED} أو أكثر وفق أي مصدر من الهجمات، وما يربطه مصدر برد. وما عدا ذلك يُعدّ بينها.`,
    deadly:
      "الفترة أطول من صفحة واحدة كاملة: يُسمّى فقط ما يربطه مصدر برد، والهجمات التي قتلت أحدًا وفق أي مصدر. وما عدا ذلك يُعدّ بينها.",
    joined: "الفترة أطول من صفحة واحدة كاملة: يُسمّى فقط ما يربطه مصدر برد. وما عدا ذلك يُعدّ بينها.",
  },
};
