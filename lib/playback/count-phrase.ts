import type { IncidentKind } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import { inForm } from "@/lib/domain/plural-forms";
import { KIND_PHRASES } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

/** "31 attacks", "1 interception"; in Arabic with its dual and plurals. `count` is whole and not negative; Latin digits. */
export function countPhrase(kind: IncidentKind, count: number, lang: "en" | "ar"): string {
  return inForm(KIND_PHRASES[lang][kind], count, lang);
}

/** A phrase for each kind that has any, in the order of the legend. */
export function kindPhrases(counts: KindCounts, lang: "en" | "ar"): string[] {
  return INCIDENT_KINDS.flatMap((kind, series) => {
    const count = counts[series] ?? 0;
    return count > 0 ? [countPhrase(kind, count, lang)] : [];
  });
}
