import type { ShellWords } from "../en/shell";

export const shell: ShellWords = {
  name: "أطلس التصعيد",
  siteBar: {
    pages: "الصفحات",
    map: "الخريطة",
    present: "العروض",
    counts: "الأعداد",
    sources: "المصادر",
    method: "المنهج",
  },
};
