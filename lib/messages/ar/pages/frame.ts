import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { frame as frameEn } from "../../en/pages/frame";

export const frame: typeof frameEn = {
  cite: "توثيق هذه الصفحة",
  citeRelease: (release) => `توثيق الإصدار ${ltr(release)}`,
  inEnglish: "ترد نصوص مجموعة البيانات وعناوين المنشورات بلغتها الأصلية أو بالإنجليزية.",
  incidents: (count) =>
    inForm(
      {
        zero: "لا حوادث",
        one: "حادثة واحدة",
        two: "حادثتان",
        few: "# حوادث",
        many: "# حادثة",
        other: "# حادثة",
      },
      count,
      "ar",
    ),
  comma: "،",
  show: "عرض",
  uncovered: "اليوم غير المشمول لم يُعثر فيه على شيء، ولم يكن هادئًا بالضرورة.",
};
