import { inForm } from "@/lib/domain/plural-forms";
import type { PanelsWords } from "../../en/panels";

const KILLED = { one: "قتيل واحد", two: "قتيلان", few: "# قتلى", many: "# قتيلًا", other: "# قتيل" };
const INJURED = { one: "جريح واحد", two: "جريحان", few: "# جرحى", many: "# جريحًا", other: "# جريح" };
const DAYS = { one: "يوم", two: "يومان", few: "أيام", many: "يومًا", other: "يوم" };
const LEFT_OUT = {
  one: "استُبعدت حادثة أخرى واحدة.",
  two: "استُبعدت حادثتان أخريان.",
  few: "استُبعدت # حوادث أخرى.",
  many: "استُبعدت # حادثة أخرى.",
  other: "استُبعدت # حادثة أخرى.",
};

export const ladder: PanelsWords["ladder"] = {
  title: "سلّم التصعيد",
  pictureTitle: "سلّم التصعيد: الهجوم والرد",
  page: "للطباعة والصور",
  nothing: "ليس بين هذه الحوادث هجوم أو رد.",
  killed: (count) => inForm(KILLED, count, "ar"),
  injured: (count) => inForm(INJURED, count, "ar"),
  unclear: { killed: "عدد القتلى غير واضح", injured: "عدد الجرحى غير واضح" },
  none: "لم يُبلَّغ عن قتلى",
  noFigure: "لم يُذكر رقم",
  atLeast: (counted) => `${counted} على الأقل`,
  upTo: (counted) => `حتى ${counted}`,
  comma: "،",
  sameDay: "في اليوم نفسه",
  days: (count) => inForm(DAYS, count, "ar"),
  after: { answered: "بعد ما رُدَّ عليه", attack: "بعد آخر هجوم", answer: "بعد الرد" },
  answers: (answered) => `ردًا على ${answered}`,
  since: (date) => `الهجمات منذ ${date}`,
  inDays: (counted, days) => `${counted} خلال ${days}`,
  others: (count) => `و${count} غيرها`,
  perhaps: (count) => `قد يكون ${count} مكررًا`,
  folded: (counted) => `وكذلك ${counted}`,
  unconfirmed: "غير مؤكدة",
  noJoin: "لا يذكر أي مصدر أي هجوم كان الرد عليه",
  reading:
    "تمتد أرقام الضحايا من أدنى ما يذكره أي مصدر إلى أعلاه، وما قد يكون حادثة واحدة مكررة يُعدّ مرة. وحيث لا يذكر مصدر ما رُدَّ عليه لا يظهر إلا الترتيب الزمني. وفي اليوم الواحد تأتي الهجمات التي لم تُذكر ساعتها قبل الردود التي لم تُذكر ساعتها. وأقوال المسؤولين معاد صوغها؛ وحيث لا أقوال فلم يُعثر على شيء.",
  named: {
    all: (injured) =>
      `يُسمّى ما أكده مسؤولون من الردود، وردود اليوم الواحد معًا، وما قتل أحدًا أو أصاب ${injured} أو أكثر وفق أي مصدر من الهجمات، وما يربطه مصدر برد. وما عدا ذلك يُعدّ بينها.`,
    deadly: () =>
      "الفترة أطول من أن تسعها صفحة واحدة كاملة: يُسمّى فقط ما يربطه مصدر برد، والهجمات التي قتلت أحدًا وفق أي مصدر. وما عدا ذلك يُعدّ بينها؛ والفترة الأقصر تسمّي أكثر.",
    joined: () =>
      "الفترة أطول من أن تسعها صفحة واحدة كاملة: يُسمّى فقط ما يربطه مصدر برد. وما عدا ذلك يُعدّ بينها؛ والفترة الأقصر تسمّي أكثر.",
  },
  leftOut: (count) => inForm(LEFT_OUT, count, "ar"),
};
