import { ltr } from "@/lib/domain/isolate";
import type { present as presentEn } from "../../en/deck/present";

export const present: typeof presentEn = {
  bar: "العرض",
  previous: "الشريحة السابقة",
  next: "الشريحة التالية",
  slide: "الشريحة",
  of: "من",
  presenter: "نافذة المقدّم",
  fullScreen: "ملء الشاشة",
  export: "تصدير القصة",
  keys: "المفاتيح",
  atlas: "فتح في الأطلس",
  withKey: (does, key) => `${does} (${ltr(key)})`,
  black: "شاشة سوداء: أي مفتاح يعيد الشريحة",
  help: {
    title: "مفاتيح العرض",
    space: "مسافة",
    does: {
      next: "الشريحة التالية",
      previous: "الشريحة السابقة",
      first: "الشريحة الأولى",
      last: "الشريحة الأخيرة",
      black: "شاشة سوداء، وأي مفتاح للعودة",
      "full-screen": "ملء الشاشة، أو الخروج منه",
      presenter: "نافذة المقدّم: الملاحظات والمؤقت والمؤشر",
      leave: "الخروج من ملء الشاشة، ثم إلى الخريطة",
      help: "قائمة المفاتيح",
    },
    touch: "على شاشة اللمس: السحب إلى اليمين للشريحة التالية، وإلى اليسار للسابقة.",
  },
};
