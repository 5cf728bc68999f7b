import type { frame as frameEn } from "../../en/pages/frame";

export const frame: typeof frameEn = {
  cite: "توثيق هذه الصفحة",
  show: "عرض",
  uncovered: "اليوم غير المشمول لم يُعثر فيه على شيء، ولم يكن هادئًا بالضرورة.",
};
