import type { presenter as presenterEn } from "../../en/deck/presenter";

export const presenter: typeof presenterEn = {
  black: "شاشة سوداء",
  isBlack: "يرى الجمهور شاشة سوداء",
  previous: "السابقة",
  next: "التالية",
  thisSlide: "هذه الشريحة",
  pointing:
    "الإشارة إلى الصورة تُظهر للجمهور نقطة. تغيير الشريحة بالأسهم أو بمفتاحي Page Up وPage Down، والشاشة السوداء بالمفتاح B، وقائمة المفاتيح بالمفتاح ?.",
  slideItself: "الشريحة نفسها",
  notes: "الملاحظات",
  noNotes: "لا ملاحظات على هذه الشريحة.",
  nextSlide: "الشريحة التالية",
  isLast: "هذه آخر شريحة.",
  timer: {
    name: "الوقت",
    pause: "إيقاف المؤقت",
    start: "تشغيل المؤقت",
    reset: "تصفير المؤقت",
  },
};
