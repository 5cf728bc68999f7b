import type { HiddenValues } from "./category-series";
import type { OwnView } from "./own-view";

/**
 * How the browser's history takes a change of view: `push` for selection and filters, which Back should undo; `replace` for all
 * that moves continuously, and for a search that is being rewritten.
 */
export function ownHistoryMode(before: OwnView, after: OwnView): "push" | "replace" | "none" {
  if (before === after) return "none";
  const isSearchStep = before.q !== after.q && (before.q === "" || after.q === "");
  const isChosen =
    before.selected !== after.selected ||
    before.beside !== after.beside ||
    !sameHidden(before.hidden, after.hidden);
  return isSearchStep || isChosen ? "push" : "replace";
}

export function sameHidden(a: HiddenValues, b: HiddenValues): boolean {
  return a === b || a.every((list, index) => list.join() === (b[index] ?? []).join());
}
