import type { View } from "@/lib/view/view";
import { sameView } from "./codec";

/** How a change of a link's value enters the browser's history. */
export type HistoryMode = "push" | "replace" | "none";

/** What of a value its history depends on. */
interface HistoryRule<V> {
  /** Whether the link of both is the same. */
  isSame(a: V, b: V): boolean;
  /** Whether the reader has chosen the same in both, the search left out. */
  isSameChoice(a: V, b: V): boolean;
  /** Empty for none. */
  searchOf(value: V): string;
}

/**
 * How the browser's history takes a change: `push` for what the reader chose and wants to go back from, `replace` for what moves
 * continuously and all else, `none` where the link stays the same. A search that is being rewritten is replaced: only its
 * beginning and its end are steps.
 */
export function historyModeOf<V>(rule: HistoryRule<V>): (before: V, after: V) => HistoryMode {
  return (before, after) => {
    if (rule.isSame(before, after)) return "none";
    const beganOrEnded = (rule.searchOf(before) === "") !== (rule.searchOf(after) === "");
    return beganOrEnded || !rule.isSameChoice(before, after) ? "push" : "replace";
  };
}

/** In the atlas, selection, slide and filters are chosen. */
export const historyMode = historyModeOf<View>({
  isSame: sameView,
  isSameChoice(a, b) {
    if (a.selected === b.selected && a.story === b.story && a.filters === b.filters) return true;
    const { selected, story, filters } = a;
    return sameView({ ...b, selected, story, filters: { ...filters, q: b.filters.q } }, b);
  },
  searchOf: ({ filters }) => filters.q,
});
