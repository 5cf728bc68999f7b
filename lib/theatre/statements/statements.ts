import type { Label } from "@/lib/domain/shapes/label";
import type { StatementRow } from "@/lib/domain/shapes/official-words";

const AUSTIN: Label = { en: "Lloyd Austin, U.S. defense secretary", ar: "لويد أوستن، وزير الدفاع الأمريكي" };
const PENTAGON: Label = { en: "Pentagon", ar: "البنتاغون" };
const CENTCOM: Label = { en: "U.S. Central Command", ar: "القيادة المركزية الأمريكية" };

/** By day of the incident. An incident without a row has no official statement in what was read. */
export const STATEMENTS: readonly StatementRow[] = [
  {
    incident: "2023-10-19-al-tanf-drones",
    speaker: CENTCOM,
    day: "2023-10-25",
    says: {
      en: "Twenty people had minor injuries; the base was not damaged.",
      ar: "أصيب عشرون شخصًا بجروح طفيفة ولم تتضرر القاعدة.",
    },
    source: "thehill-20231025",
  },
  {
    incident: "2023-10-27-abu-kamal-us-strike",
    speaker: AUSTIN,
    day: "2023-10-26",
    says: {
      en: "Two facilities were struck that the IRGC and groups affiliated with it used.",
      ar: "استُهدفت منشأتان يستخدمهما الحرس الثوري وجماعات مرتبطة به.",
    },
    source: "seed-crisisgroup",
  },
  {
    incident: "2023-11-12-abu-kamal-us-strike",
    speaker: AUSTIN,
    day: "2023-11-13",
    says: {
      en: "One target was a training facility near Abu Kamal.",
      ar: "كان أحد الهدفين منشأة تدريب قرب البوكمال.",
    },
    source: "lbc-20231113",
  },
  {
    incident: "2023-11-21-al-asad-ballistic-missiles",
    speaker: PENTAGON,
    day: "2023-11-22",
    says: { en: "Eight U.S. personnel were injured.", ar: "أصيب ثمانية من الأفراد الأمريكيين." },
    source: "menafn-20231122-gunship",
  },
  {
    incident: "2023-11-21-abu-ghraib-ac130-strike",
    speaker: {
      en: "Deputy Pentagon spokeswoman",
      ar: "نائبة المتحدث باسم البنتاغون",
    },
    day: "2023-11-22",
    says: { en: "An AC-130J gunship made the strike.", ar: "نفذت الضربة طائرة من طراز AC-130J." },
    source: "menafn-20231122-gunship",
  },
  {
    incident: "2023-12-03-kirkuk-us-strike",
    speaker: CENTCOM,
    day: "2023-12-04",
    says: {
      en: "Five militants had been readying a one-way drone for launch.",
      ar: "كان خمسة مسلحين يجهزون مسيّرة انتحارية للإطلاق.",
    },
    source: "ntd-kirkuk",
  },
  {
    incident: "2023-12-25-erbil-drone",
    speaker: AUSTIN,
    day: "2023-12-26",
    says: {
      en: "Three U.S. personnel were injured, one of them critically.",
      ar: "أصيب ثلاثة من الأفراد الأمريكيين، أحدهم إصابته حرجة.",
    },
    source: "todayheadline-20231226",
  },
  {
    incident: "2023-12-25-hilla-us-strike",
    speaker: CENTCOM,
    day: "2023-12-26",
    says: {
      en: "Confirmed strikes on facilities of Kataib Hezbollah.",
      ar: "أكدت ضربات على منشآت لكتائب حزب الله.",
    },
    source: "novinite-20231226",
  },
  {
    incident: "2024-01-04-baghdad-us-strike",
    speaker: PENTAGON,
    day: "2024-01-04",
    says: {
      en: "Two were killed, one of them Mushtaq Jawad Kazim al-Jawari.",
      ar: "قُتل اثنان، أحدهما مشتاق جواد كاظم الجواري.",
    },
    source: "upi-20240104",
  },
  {
    incident: "2024-01-28-tower-22-drone",
    speaker: PENTAGON,
    day: "2024-01-30",
    says: {
      en: "Three soldiers killed, more than 40 injured; the launch point still under review.",
      ar: "قُتل ثلاثة جنود وأصيب أكثر من 40، ونقطة الإطلاق ما زالت قيد المراجعة.",
    },
    source: "dod-3661277",
  },
  {
    incident: "2024-01-28-tower-22-drone",
    speaker: { en: "White House", ar: "البيت الأبيض" },
    day: "2024-02-01",
    says: {
      en: "Attributed the attack to the Islamic Resistance in Iraq.",
      ar: "نسب الهجوم إلى المقاومة الإسلامية في العراق.",
    },
    source: "shafaq-20240201",
  },
  {
    incident: "2024-02-02-deir-ez-zor-us-strike",
    speaker: CENTCOM,
    day: "2024-02-03",
    says: { en: "The air strikes hit 85 targets.", ar: "أصابت الغارات 85 هدفًا." },
    source: "hawar-20240203",
  },
  {
    incident: "2024-02-04-al-omar-drone",
    speaker: { en: "Syrian Democratic Forces", ar: "قوات سوريا الديمقراطية" },
    day: "2024-02-05",
    says: { en: "Six of its fighters were killed.", ar: "قُتل ستة من مقاتليها." },
    source: "bdnews-20240205",
  },
];
