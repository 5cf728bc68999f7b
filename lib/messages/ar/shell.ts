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
  cite: {
    format: "صيغة التوثيق",
    text: "نص",
    copy: "نسخ التوثيق",
    accessed: (day) => `اطُّلع عليه في ${day}`,
    download: (extension) => `تنزيل .${extension}`,
  },
};
