import { exhibitSource } from "@/lib/charts/source-line";
import { stretchText } from "@/lib/charts/time-slots";
import type { Dataset } from "@/lib/dataset/dataset";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import type { Ladder } from "./ladder";
import { ladderOf } from "./ladder-of";

/** A ladder with what is said with its picture. */
export interface ViewLadder {
  readonly ladder: Ladder;
  readonly places: Dataset["places"];
  readonly sources: Dataset["sources"];
  /** "17 Oct 2023 – 10 Feb 2024" */
  readonly stretch: string;
  /** Dataset, sources, span and filters: where the numbers come from. */
  readonly source: string;
}

/** The ladder of what a view shows, ready to be painted. `whole`: whatever is known. */
export function viewLadder(
  whole: Dataset,
  look: Pick<View, "day" | "span" | "filters" | "known" | "lang">,
): ViewLadder {
  const exhibit = exhibitOf(whole, { ...DEFAULT_VIEW, ...look }, "");
  const ladder = ladderOf(whole, look);
  const { places, sources } = exhibit.dataset;
  const stretch = stretchText(ladder.days.first, ladder.days.last, look.lang);
  return { ladder, places, sources, stretch, source: exhibitSource(exhibit, look.lang) };
}
