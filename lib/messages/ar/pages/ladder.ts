import type { PagesWords } from "../../en/pages";

export const ladder: PagesWords["ladder"] = {
  description: (subject, campaign) =>
    `${subject} بالتسلسل، ${campaign}: من ضرب وأين وبأي سلاح، والضحايا، والأيام الفاصلة.`,
  inSequence: "الهجوم والرد بالتسلسل، والأيام الفاصلة بينهما.",
  from: "من",
  to: "إلى",
  asKnown: "كما كان معروفًا في",
  whole: "الحملة كاملة",
  nothing: (days) => `لا شيء في مجموعة البيانات هذه خلال ${days}.`,
  nothingToDraw: "لا شيء يُرسم في هذه الأيام بهذه التصفية.",
  noSuchPicture: "لا توجد صورة بهذا الاسم.",
  picture: "صورة:",
};
