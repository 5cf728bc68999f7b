import { sameView } from "./codec";
import type { View } from "./view";

/**
 * How the browser's history takes a change of view: `push` for what the reader chose and wants to go back from (selection, slide,
 * filters), `replace` for what moves continuously (camera, day, span and all else), `none` where the link stays the same.
 * A search that is being rewritten is replaced: only its beginning and its end are steps.
 */
export function historyMode(before: View, after: View): "push" | "replace" | "none" {
  if (sameView(before, after)) return "none";
  const bothSearch = before.filters.q !== "" && after.filters.q !== "";
  const chosenBefore: View = {
    ...after,
    selected: before.selected,
    story: before.story,
    filters: { ...before.filters, q: bothSearch ? after.filters.q : before.filters.q },
  };
  return sameView(chosenBefore, after) ? "replace" : "push";
}
