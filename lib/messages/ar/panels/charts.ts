import type { charts as chartsEn } from "../../en/panels/charts";

export const charts: typeof chartsEn = {
  title: "الرسوم البيانية",
  choose: "الرسم البياني",
  all: "كل الرسوم والجداول والتنزيلات",
  showOnly: "عرض ما يلي وحده",
  picture: (title) => `رسم بياني: ${title}`,
  nothing: "ليس في هذه الحوادث ما يعرضه هذا الرسم.",
  shownAlone: (unit) => `${unit}: المعروض وحده`,
  allOf: (stretch) => `كل المدة: ${stretch}`,
  only: (days, stretch) => `المعروض ${days} فقط. اختره مرة أخرى لعرض ${stretch}.`,
  backTo: (stretch) => `عودة إلى ${stretch}.`,
};
