import type { CountLabel, Label } from "@/lib/domain/shapes/label";
import type { PluralForms } from "@/lib/domain/shapes/plural-forms";
import type { INCIDENT_KINDS } from "./kinds";

type Kind = (typeof INCIDENT_KINDS)[number];

const label = (en: string, ar: string): Label => ({ en, ar });

/** What a kind is called, for one incident ("U.S. strike") and for a count of them ("U.S. strikes"). */
export const KIND_LABELS: Readonly<Record<Kind, CountLabel>> = {
  attack: { one: label("Attack", "هجوم"), many: label("Attacks", "هجمات") },
  "us-strike": { one: label("U.S. strike", "ضربة أمريكية"), many: label("U.S. strikes", "ضربات أمريكية") },
  interception: { one: label("Interception", "اعتراض"), many: label("Interceptions", "اعتراضات") },
  other: { one: label("Other", "أخرى"), many: label("Other", "أخرى") },
};

/** What a kind takes in, in one line. */
export const KIND_NOTES: Readonly<Record<Kind, Label>> = {
  attack: label(
    "On a place that hosts U.S. or coalition forces",
    "على موقع يضم قوات أمريكية أو قوات التحالف",
  ),
  "us-strike": label(
    "By U.S. forces on a target in the theatre",
    "نفذتها القوات الأمريكية على هدف في المنطقة",
  ),
  interception: label("Shot down or stopped before any target", "إسقاط أو إيقاف قبل بلوغ الهدف"),
  other: label("Anything else that belongs to the escalation", "ما سوى ذلك مما يتصل بالتصعيد"),
};

/** What the tallied kind is called where a label has nothing beside it that says so. */
export const ATTACKS_ON: CountLabel = {
  one: label("Attack on U.S. forces", "هجوم على القوات الأمريكية"),
  many: label("Attacks on U.S. forces", "هجمات على القوات الأمريكية"),
};

/** How many there are of a kind. */
export const KIND_PHRASES: Readonly<Record<"en" | "ar", Readonly<Record<Kind, PluralForms>>>> = {
  en: {
    attack: { one: "# attack", other: "# attacks" },
    "us-strike": { one: "# U.S. strike", other: "# U.S. strikes" },
    interception: { one: "# interception", other: "# interceptions" },
    other: { one: "# other incident", other: "# other incidents" },
  },
  ar: {
    attack: { one: "هجوم واحد", two: "هجومان", few: "# هجمات", many: "# هجومًا", other: "# هجوم" },
    "us-strike": {
      one: "ضربة أمريكية واحدة",
      two: "ضربتان أمريكيتان",
      few: "# ضربات أمريكية",
      other: "# ضربة أمريكية",
    },
    interception: {
      one: "عملية اعتراض واحدة",
      two: "عمليتا اعتراض",
      few: "# عمليات اعتراض",
      other: "# عملية اعتراض",
    },
    other: {
      one: "حدث آخر",
      two: "حدثان آخران",
      few: "# أحداث أخرى",
      many: "# حدثًا آخر",
      other: "# حدث آخر",
    },
  },
};
