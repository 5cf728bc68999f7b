import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import { inForm, type PluralForms } from "@/lib/domain/plural-forms";

const FORMS: Record<"en" | "ar", Record<IncidentKind, PluralForms>> = {
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

/** "31 attacks", "1 U.S. strike"; in Arabic with its dual and plurals. `count` is whole and not negative; Latin digits. */
export function countPhrase(kind: IncidentKind, count: number, lang: "en" | "ar"): string {
  return inForm(FORMS[lang][kind], count, lang);
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
