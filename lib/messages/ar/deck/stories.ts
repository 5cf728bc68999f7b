import type { stories as storiesEn } from "../../en/deck/stories";
import { slides } from "./counts";

export const stories: typeof storiesEn = {
  title: "القصص والإحاطات",
  about:
    "شرائح من الأطلس للعرض على شاشة في قاعة، لكل منها عنوانها على الشبكة. كل رقم فيها من مجموعة البيانات أو من حصيلة رسمية، ومن كل شريحة رابط إلى الخريطة. التنقل بمفاتيح الأسهم أو بجهاز العرض، والمفتاح P لنافذة المقدّم.",
  inEnglish: "نصوص القصص بالإنجليزية.",
  slides,
  slidesOf: (count, first, last) => `${slides(count)}، من ${first} إلى ${last}`,
  present: "عرض",
  copy: "نسخ إلى إحاطتي",
  export: "تصدير…",
  presentOf: (story) => `عرض: ${story}`,
  copyOf: (story) => `نسخ إلى إحاطتي: ${story}`,
  exportOf: (story) => `تصدير: ${story}`,
  mine: {
    none: "تضاف المشاهد من الخريطة عبر «إحاطة»، أو تُنسخ إحدى القصص أعلاه. تبقى الإحاطة في متصفحك.",
    some: (count) => `إحاطتك، ${slides(count)}، محفوظة في هذا المتصفح.`,
    present: "عرض إحاطتك",
    open: "فتح المحرر",
    edit: "تحرير",
  },
  missing: {
    title: "لا توجد شريحة كهذه",
    text: (stories) => ["يذكر العنوان قصة أو شريحة ليست في هذا الأطلس. ", stories("القصص"), " المتاحة:"],
    count: (count) => `، ${slides(count)}`,
  },
};
