import type { HiddenValues } from "@/lib/files/table/category-series";
import type { OwnTable } from "@/lib/files/table/own-table";
import { type HistoryMode, historyModeOf } from "@/lib/view/address/history-mode";
import { linkOfOwnView } from "./link-of-own-view";
import { sameOwnKeys } from "./own-link";
import type { OwnView } from "./own-view";

/** On a file, the selected row, the hidden values and the atlas's incidents are chosen. */
export function ownHistoryMode(table: OwnTable): (before: OwnView, after: OwnView) => HistoryMode {
  return historyModeOf<OwnView>({
    isSame: (a, b) => sameOwnView(table, a, b),
    withChoice: (view, { selected, hidden, beside }) => ({ ...view, selected, hidden, beside }),
    searchOf: ({ q }) => q,
  });
}

function sameOwnView(table: OwnTable, a: OwnView, b: OwnView): boolean {
  if (a === b) return true;
  // Filters are compared by their codes: a link's texts of them take a pass over a column's values.
  const linkOf = (view: OwnView) => linkOfOwnView("", table, { ...view, hidden: [] });
  return sameHidden(a.hidden, b.hidden) && sameOwnKeys(linkOf(a), linkOf(b));
}

function sameHidden(a: HiddenValues, b: HiddenValues): boolean {
  return a === b || a.every((list, index) => list.join() === (b[index] ?? []).join());
}
