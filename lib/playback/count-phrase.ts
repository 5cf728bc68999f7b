import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

// `#` stands for the number; forms without it carry the number in the word.
const FORMS: Record<"en" | "ar", Record<IncidentKind, Forms>> = {
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

const DAYS: Record<"en" | "ar", Forms> = {
  en: { one: "# day", other: "# days" },
  ar: { one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" },
};

const rules = { en: new Intl.PluralRules("en"), ar: new Intl.PluralRules("ar") };

function fill(forms: Forms, count: number, lang: "en" | "ar"): string {
  return (forms[rules[lang].select(count)] ?? forms.other).replace("#", String(count));
}

/** "31 attacks", "1 U.S. strike"; in Arabic with its dual and plurals. `count` is whole and not negative; Latin digits. */
export function countPhrase(kind: IncidentKind, count: number, lang: "en" | "ar"): string {
  return fill(FORMS[lang][kind], count, lang);
}

/** A phrase for each kind that has any, in the order of the legend. */
export function kindPhrases(counts: KindCounts, lang: "en" | "ar"): string[] {
  return INCIDENT_KINDS.flatMap((kind, series) => {
    const count = counts[series] ?? 0;
    return count > 0 ? [countPhrase(kind, count, lang)] : [];
  });
}

/** "1 incident", "8 incidents". */
export function incidentsPhrase(count: number): string {
  return count === 1 ? "1 incident" : `${count} incidents`;
}

/** "14 days", as it stands after "the last". */
export function daysPhrase(count: number, lang: "en" | "ar"): string {
  return fill(DAYS[lang], count, lang);
}
