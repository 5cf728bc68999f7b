import type { Label } from "@/lib/domain/shapes/label";

/** What a reader should know of a release beside the computed changes. */
interface ReleaseNote {
  /** Day of the release, `YYYY-MM-DD`. */
  readonly published: string;
  readonly notes: readonly Label[];
}

const label = (en: string, ar: string): Label => ({ en, ar });

/** By number of the release. */
export const RELEASE_NOTES: Readonly<Record<string, ReleaseNote>> = {
  "1.0": {
    published: "2026-11-21",
    notes: [
      label(
        "The first release: incidents from May 2017 to 10 February 2024.",
        "الإصدار الأول: حوادث من مايو/أيار 2017 إلى 10 فبراير/شباط 2024.",
      ),
    ],
  },
  "1.1": {
    published: "2026-11-28",
    notes: [
      label(
        "Every claim on a launch origin is listed, with its speaker, its basis and how closely it names a place; denials too.",
        "تُذكر كل رواية عن موقع إطلاق، مع قائلها وأساسها ودقة تحديدها للمكان، وكذلك النفي.",
      ),
    ],
  },
  "2.0": {
    published: "2026-11-28",
    notes: [
      label(
        "A second reader’s corrections are decided one by one, and all incidents were searched for faults of the same kinds.",
        "بُتّ في تصويبات قارئ ثانٍ واحدًا واحدًا، وفُحصت الحوادث كلها بحثًا عن أخطاء من الأنواع نفسها.",
      ),
      label(
        "Incidents of the campaign that were missing are in, linked where one may duplicate another.",
        "أُضيفت حوادث من الحملة كانت ناقصة، ورُبط بين ما قد يكون منها مكررًا.",
      ),
      label(
        "Encyclopedias and digests no longer carry a displayed value where a better source gives one. Tower 22 shows the Pentagon’s figures.",
        "لم تعد القيمة المعروضة تؤخذ من موسوعة أو موجز إذا أوردها مصدر أفضل. ويعرض البرج 22 أرقام البنتاغون.",
      ),
      label(
        "Publications without a date have the earliest day on which they can have appeared.",
        "صار للمنشورات غير المؤرخة أقرب يوم يمكن أن تكون نُشرت فيه.",
      ),
    ],
  },
  "2.1": {
    published: "2026-11-29",
    notes: [
      label(
        "The time after the campaign is in: 11 February 2024 to 31 December 2025, with Iran’s missiles at al-Udeid and the U.S. strikes on Iran as context. The default view stays in the campaign.",
        "أُضيف ما بعد الحملة: من 11 فبراير/شباط 2024 إلى 31 ديسمبر/كانون الأول 2025، ومعه صواريخ إيران على العديد والضربات الأمريكية على إيران بوصفها سياقًا. ويبقى المشهد الافتراضي ضمن الحملة.",
      ),
      label(
        "Coverage of that time is uneven. 2026 is left out: what was found is a sample that rests mostly on digests.",
        "تغطية تلك المدة متفاوتة. ولم يُدرج عام 2026، فما عُثر عليه عيّنة تستند في معظمها إلى موجزات.",
      ),
      label(
        "Al-Asad has one English spelling. Titles of publications stay as published.",
        "لعين الأسد تهجئة إنجليزية واحدة. وتبقى عناوين المنشورات كما نُشرت.",
      ),
      label(
        "All 412 incidents that no random sample had were read again against their texts: 229 needed a correction, 130 of them in a value that a reader sees first, mostly a zero that no text gives, a status too low, or a figure missing or outweighed. Of 30 drawn afterwards eleven did, three of them in such a value.",
        "أُعيدت قراءة الحوادث الـ412 التي لم تشملها أي عيّنة عشوائية ومقابلتها بنصوصها: احتاجت 229 منها إلى تصويب، 130 منها في قيمة يراها القارئ أولًا، ومعظمها صفر لا يذكره أي نص، أو حالة أدنى مما ينبغي، أو رقم ناقص أو مرجوح. ومن 30 حادثة سُحبت بعد ذلك احتاجت إحدى عشرة إلى تصويب، ثلاث منها في قيمة كهذه.",
      ),
      label(
        "Two claims are left without a publication, of 300, and seven figures without a speaker, of 318. 45 incidents of the campaign carry an origin claim.",
        "بقيت روايتان بلا منشور من أصل 300، وسبعة أرقام بلا قائل من أصل 318. ولـ45 من حوادث الحملة رواية عن موقع إطلاقها.",
      ),
    ],
  },
};
