import { sceneSeedOf } from "@/components/workspace/scene-seed";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { filterPhrases } from "@/lib/evidence/filter-phrases";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { parseComparison } from "@/lib/view/address/comparison";
import { repairSentence } from "@/lib/view/text/repairs";
import type { View } from "@/lib/view/view";
import type { CompareSeed } from "./compare-seed";

/** What the page at that query compares, computed on the server. */
export function compareSeedOf(whole: Dataset, search: string): CompareSeed {
  const sideSeed = (view: View) => sceneSeedOf(datasetAsKnown(whole, view.known), view).seed;
  const { comparison, repairs } = parseComparison(search, linkContextOf(whole));
  const { lang } = comparison.a;
  return {
    version: whole.version,
    comparison,
    repairs: repairs.map((repair) => repairSentence(repair, lang)),
    sides: { a: sideSeed(comparison.a), b: sideSeed(comparison.b) },
    filters: filterPhrases(comparison.a, whole, lang),
  };
}
