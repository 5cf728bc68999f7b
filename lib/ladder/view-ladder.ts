import { exhibitSource } from "@/lib/charts/source-line";
import { stretchText } from "@/lib/charts/time-slots";
import type { Dataset } from "@/lib/dataset/dataset";
import { type Exhibit, exhibitOf } from "@/lib/export/page/exhibit";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import type { Ladder } from "./ladder";
import { ladderOf, MOST_RUNGS } from "./ladder-of";

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

/** The ladder of an exhibit, ready to be painted; with no more rungs than `most`, but for those that a source joins. */
export function exhibitLadder(exhibit: Exhibit, most = MOST_RUNGS): ViewLadder {
  const { dataset, view } = exhibit;
  const ladder = ladderOf(dataset, view, most);
  const { places, sources } = dataset;
  const stretch = stretchText(ladder.days.first, ladder.days.last, view.lang);
  return { ladder, places, sources, stretch, source: exhibitSource(exhibit, view.lang) };
}

/** {@link exhibitLadder} of what a view shows. `whole`: whatever is known. */
export function viewLadder(
  whole: Dataset,
  look: Pick<View, "day" | "span" | "filters" | "known" | "lang">,
): ViewLadder {
  return exhibitLadder(exhibitOf(whole, { ...DEFAULT_VIEW, ...look }, ""));
}
