import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { SOURCE_KINDS, type Source } from "@/lib/domain/source";
import { type TallyBeside, tallyAt } from "@/lib/scene/counts/tally-at";
import { CAMPAIGN } from "@/lib/view/default-view";

export type TallyFacts = TallyBeside & { readonly sources: readonly Source[] };

/** The official count as of a day of the campaign, its weightiest sources first; none outside it. */
export function tallyFactsAt(dataset: Dataset, day: Day): TallyFacts | null {
  if (day < CAMPAIGN.from || day > CAMPAIGN.to) return null;
  const beside = tallyAt(dataset, day, CAMPAIGN.from);
  if (beside === null) return null;
  const sources = beside.tally.sourceIds.flatMap((id) => dataset.sources.get(id) ?? []);
  return {
    ...beside,
    sources: sources.sort((a, b) => SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind)),
  };
}
