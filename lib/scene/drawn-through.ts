import type { Day } from "@/lib/domain/day";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import type { Plan } from "./scene";

/**
 * The last day whose incidents need a spot on the map. It is the campaign's end where neither the day, its span nor the time axis
 * reaches beyond, so that what came later moves and shrinks no mark of the campaign; else it is the dataset's.
 */
export function drawnThrough(
  { lastDay }: Pick<Plan, "lastDay">,
  { day, span, axis }: Pick<View, "day" | "span"> & Partial<Pick<View, "axis">>,
): Day {
  const reached = [day, axis?.to ?? day, span.type === "range" ? span.start : day];
  return span.type === "from" || reached.some((each) => each > CAMPAIGN.to) ? lastDay : CAMPAIGN.to;
}
