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
};
