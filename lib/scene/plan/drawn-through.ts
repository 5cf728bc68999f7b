import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { Plan } from "@/lib/scene/scene";
import { CAMPAIGN } from "@/lib/view/default-view";
import { spanRule } from "@/lib/view/span/span-rule";
import type { View } from "@/lib/view/view";
import { planOf } from "./plan-of";

/** What decides it: the day, its span and the time axis, which is that of the campaign where it is left out. */
type Reach = Pick<View, "day" | "span"> & Partial<Pick<View, "axis">>;

/**
 * The last day whose incidents need a spot on the map. It is the campaign's end where neither the day, its span nor the time axis
 * reaches beyond, so that what came later moves and shrinks no mark of the campaign; else it is `lastDay`, the dataset's.
 */
export function drawnThrough(lastDay: Day, { day, span, axis }: Reach): Day {
  const [, last] = spanRule(span).ends(day);
  return Math.max(last, axis?.to ?? day) > CAMPAIGN.to ? lastDay : CAMPAIGN.to;
}

/** The plan of a view on its day, with spots for what its days can reach. */
export function planOfView(dataset: Dataset, view: Reach & Pick<View, "filters">): Plan {
  return planOf(dataset, view.filters, view.span, drawnThrough(dataset.lastDay, view));
}
