import { timelineFactsOf } from "@/components/timeline/timeline-facts";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { filterPhrases } from "@/lib/evidence/filter-phrases";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { planOfView } from "@/lib/scene/plan/drawn-through";
import { sceneOf } from "@/lib/scene/scene-of";
import { visiblePlan } from "@/lib/scene/visible-plan";
import { parseComparison } from "@/lib/view/address/comparison";
import { CAMPAIGN } from "@/lib/view/default-view";
import { repairSentence } from "@/lib/view/text/repairs";
import type { View } from "@/lib/view/view";
import type { CompareSeed, SideSeed } from "./compare-seed";

/** What the page at that query compares, computed on the server. */
export function compareSeedOf(whole: Dataset, search: string): CompareSeed {
  const { comparison, repairs } = parseComparison(search, linkContextOf(whole));
  return {
    version: whole.version,
    comparison,
    repairs: repairs.map(repairSentence),
    sides: { a: sideSeed(whole, comparison.a), b: sideSeed(whole, comparison.b) },
    filters: filterPhrases(comparison.a, whole),
  };
}

function sideSeed(whole: Dataset, { known, filters, span, day, axis }: View): SideSeed {
  const dataset = datasetAsKnown(whole, known);
  const plan = planOfView(dataset, { filters, span, day, axis });
  return {
    ...visiblePlan(plan, sceneOf(plan, day)),
    timeline: timelineFactsOf(dataset, filters, axis ?? CAMPAIGN),
  };
}
