import type { panes as panesEn } from "../../en/workspace/panes";

export const panes: typeof panesEn = {
  showAs: "طريقة العرض",
  list: "قائمة",
  table: "جدول",
  charts: "رسوم بيانية",
  ladder: "سلّم التصعيد",
  inView: (count) => `الحوادث المعروضة: ${count}`,
};
