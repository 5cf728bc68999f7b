import type { Camera, View } from "@/lib/view/view";
import { sameView } from "./codec";

/** How a change of a link's value enters the browser's history. */
export type HistoryMode = "push" | "replace" | "none";

/** What of a value its history depends on. */
interface HistoryRule<V> {
  /** Whether both are one and the same link. */
  isSame(a: V, b: V): boolean;
  /** The value with what the reader has chosen in the other, the search left out. */
  withChoice(value: V, other: V): V;
  /** Empty for none. */
  searchOf(value: V): string;
  /** `null` for the map's home. */
  cameraOf(value: V): Camera | null;
}

/**
 * How the browser's history takes a change: `push` for what the reader chose and wants to go back from, `replace` for what moves
 * continuously and all else, `none` where the link stays the same. A search that is being rewritten is replaced: only its
 * beginning and its end are steps. A camera is replaced too, until the reader gives it up for the map's home.
 */
export function historyModeOf<V>(rule: HistoryRule<V>): (before: V, after: V) => HistoryMode {
  return (before, after) => {
    if (rule.isSame(before, after)) return "none";
    const beganOrEnded = (rule.searchOf(before) === "") !== (rule.searchOf(after) === "");
    const wentHome = rule.cameraOf(before) !== null && rule.cameraOf(after) === null;
    const isSameChoice = rule.isSame(rule.withChoice(after, before), after);
    return beganOrEnded || wentHome || !isSameChoice ? "push" : "replace";
  };
}

/** In the atlas, selection, slide, filters and panel are chosen. */
export const historyMode = historyModeOf<View>({
  isSame: sameView,
  withChoice: (view, { selected, story, filters, panel }) => ({
    ...view,
    selected,
    story,
    panel,
    filters: { ...filters, q: view.filters.q },
  }),
  searchOf: ({ filters }) => filters.q,
  cameraOf: ({ camera }) => camera,
});
