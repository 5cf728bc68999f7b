import { inForm } from "@/lib/domain/plural-forms";
import type { previews as previewsEn } from "../../en/pages/previews";

export const previews: typeof previewsEn = {
  briefings: { title: "الإحاطات", text: "التصعيد على الخرائط" },
  briefing: { title: "الإحاطات", text: "شرائح من مشاهد هذه الخريطة" },
  sources: {
    title: "المصادر",
    text: (count) =>
      inForm(
        {
          one: "منشور واحد قُرئ",
          two: "منشوران قُرئا",
          few: "# منشورات قُرئت",
          many: "# منشورًا قُرئت",
          other: "# منشور قُرئت",
        },
        count,
        "ar",
      ),
  },
  method: { title: "المنهج", text: "ما يعدّه الأطلس، ومدى توثيقه" },
  tallies: {
    title: "الحصائل",
    text: (kinds) => `كل حصيلة رسمية: ${kinds}، وإلى جانبها عدد مجموعة البيانات`,
  },
  weeks: { title: "أسبوعًا بأسبوع", text: "خريطة صغيرة لكل أسبوع من الحملة" },
  ladder: { title: "سلّم التصعيد", text: "الهجوم والرد بالتسلسل، والأيام بينهما" },
  yourData: { title: "استخدام بياناتك", text: "ملف على هذه الخريطة، يُقرأ في المتصفح ولا يُرفع أبدًا" },
  releases: { title: "الإصدارات", text: "حوادث أُضيفت ونُقّحت وسُحبت" },
  withDay: (day) => `${day}، مع كل ما في ذلك اليوم`,
  place: { kicker: "مكان", text: "كل الحوادث هناك في مجموعة البيانات" },
  compare: {
    kicker: "يومان جنبًا إلى جنب",
    title: (first, second) => `${first} و${second}`,
    text: (second) => `على هذه الخريطة: ${second}`,
  },
};
