import type { sorting as en } from "../../en/files/sorting";

export const sorting: typeof en = {
  reading: (column, share) =>
    `الفرز حسب ${column}${share > 0 && share < 1 ? `: قُرئ ${Math.floor(share * 100)}%` : ""} …`,
  cancel: "إلغاء",
  failed: (column) => `تعذّرت قراءة ${column} من الملف للفرز حسبه.`,
};
