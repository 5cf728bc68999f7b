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
  share: { title: "مشاركة", wait: "لحظة من فضلك…", codeOfAddress: "رمز QR للعنوان" },
  exportDialog: {
    titles: {
      view: "تصدير المشهد",
      story: "تصدير القصة",
      mine: "تصدير إحاطتي",
      file: (name) => `تصدير مشهد «${name}»`,
    },
    loading: "جارٍ التحميل…",
    notLoaded: "تعذّر تحميل أداة التصدير. تحقق من الاتصال ثم أعد تحميل الصفحة.",
  },
  cite: {
    format: "صيغة التوثيق",
    text: "نص",
    copy: "نسخ التوثيق",
    accessed: (day) => `اطُّلع عليه في ${day}`,
    download: (extension) => `تنزيل .${extension}`,
  },
};
