import { ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { releases as releasesEn } from "../../en/pages/releases";

export const releases: typeof releasesEn = {
  title: "إصدارات مجموعة البيانات",
  description: "كل إصدارات مجموعة بيانات أطلس التصعيد، وما أُضيف من حوادث أو نُقّح أو سُحب بينها.",
  lead: (version, key) => [
    "الإصدار الحالي هو ",
    version,
    ". ويحفظ الأطلس عن كل إصدار بصمة لكل حادثة مع رواياتها وملاحظاتها، فالتغييرات منذ إنشاء رابط ما تُحسب حسابًا ولا تُذكر تقديرًا. ويسمّي الرابط إصداره بالمفتاح ",
    key,
    ".",
  ],
  since: (version) => `منذ ${ltr(version)}`,
  same: "هذا هو الإصدار الحالي: لم يتغير شيء.",
  unknown: "تلك النسخة ليست إصدارًا محفوظًا، فلا تُعرف التغييرات منذ ذلك.",
  change: (phrase) => `${phrase}.`,
  release: (release) => `الإصدار ${ltr(release)}`,
  computed: (phrase) => `بالحساب: ${phrase}.`,
  incidents: (count) =>
    inForm(
      {
        zero: "لا حوادث.",
        one: "حادثة واحدة.",
        two: "حادثتان.",
        few: "# حوادث.",
        many: "# حادثة.",
        other: "# حادثة.",
      },
      count,
      "ar",
    ),
  version: (version) => `النسخة ${ltr(version)}.`,
  changesSince: (version) => `كل التغييرات منذ ${ltr(version)}`,
  added: (count) => `ما أُضيف (${count})`,
  revised: (count) => `ما نُقّح (${count})`,
  withdrawn: (count) => `ما سُحب (${count})`,
  revisedIn: (count) =>
    `: تنقيح في ${inForm({ one: "حادثة واحدة", two: "حادثتين", few: "# حوادث", many: "# حادثة", other: "# حادثة" }, count, "ar")}`,
  follow: {
    title: "للمتابعة",
    releases: "موجز Atom للإصدارات",
    incidents: "موجز Atom للحوادث",
    tables: "كل الجداول بصيغة CSV مع حزمة بيانات (ZIP)",
    codebook: "دليل الحقول",
    api: (address) => ["واجهة البرمجة موصوفة في ", address, "."],
  },
};
