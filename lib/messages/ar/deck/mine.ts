import type { mine as mineEn } from "../../en/deck/mine";

export const mine: typeof mineEn = {
  title: "إحاطتك",
  untitled: "إحاطة بلا عنوان",
  notes: "ملاحظات إحاطتك",
  loading: "جارٍ التحميل من هذا المتصفح…",
  noScript: (stories) => [
    "إحاطتك محفوظة في هذا المتصفح وتحتاج إلى جافاسكربت، أما ",
    stories("قصص الأطلس"),
    " فتعمل من دونه.",
  ],
  empty: {
    title: "لا شرائح في إحاطتك بعد",
    text: (map, stories) => [
      "تضاف المشاهد من ",
      map("الخريطة"),
      " عبر «إحاطة»، أو يمكن البدء من إحدى ",
      stories("القصص"),
      ".",
    ],
  },
  refused: {
    title: "تعذّر عرض هذه الإحاطة",
    askAgain: "يلزم طلب رابط جديد أو الملف نفسه.",
    unchanged: (mine) => ["لم تتغير ", mine("إحاطتك"), "."],
    noDataset: "لم تُحمَّل مجموعة البيانات.",
    notHere: "هذه الإحاطة ليست في هذا المتصفح.",
  },
};
