import { inForm } from "@/lib/domain/plural-forms";
import type { map as mapEn } from "../../en/workspace/map";

export const map: typeof mapEn = {
  name: "خريطة الحوادث",
  zoomIn: "تقريب",
  zoomOut: "إبعاد",
  reset: "المشهد الأصلي",
  fullScreen: "ملء الشاشة",
  exitFullScreen: "الخروج من ملء الشاشة",
  layers: "الطبقات",
  credits: "مصادر الخريطة",
  km: "كم",
  metres: "م",
  ctrlToZoom: "للتقريب: النقر على الخريطة أولًا، أو التمرير مع Ctrl",
  commandToZoom: "للتقريب: النقر على الخريطة أولًا، أو التمرير مع ⌘",
  twoFingers: "تحريك الخريطة بإصبعين",
  noWebgl: "المتصفح لا يتيح WebGL",
  contextGone: "توقفت بطاقة الرسوميات عن الرسم",
  strip: {
    title: "مواقع الإطلاق",
    short: "الإطلاق",
    nothing: ": لا عمليات إطلاق في هذه الأيام",
    only: (area) => `عرض ما أُطلق من هنا وحده: ${area}`,
    within: (area) => `في ${area}`,
    more: (count) => `${count} أخرى`,
    moreAtEdge: (count) => `${count} أخرى عند حافة الخريطة`,
    rest: "المزيد عند حافة الخريطة",
    unplaced: "بلا موضع:",
    byCountry: "معروف على مستوى البلد فقط",
    onlyCountry: (country) => `عرض ما يُعرف أنه وقع في مكان ما من ${country} وحده`,
    statements: (count) =>
      inForm(
        {
          one: "تصريح واحد",
          two: "تصريحان",
          few: "# تصريحات",
          many: "# تصريحًا",
          other: "# تصريح",
        },
        count,
        "ar",
      ),
    statementsNote: "تصريحات عامة عن الإطلاق: لا تخص حادثة بعينها ولا تظهر على الخريطة",
    areaIn: (area, country) => `${area}، ${country}`,
  },
};
