import type { HiddenValues } from "@/lib/files/table/category-series";
import { historyModeOf } from "@/lib/view/address/history-mode";
import type { OwnView } from "./own-view";

/** On a file, the selected row, the values that are hidden and the atlas's own incidents are chosen. */
export const ownHistoryMode = historyModeOf<OwnView>({
  isSame: (a, b) => a === b,
  isSameChoice: (a, b) =>
    a.selected === b.selected && a.beside === b.beside && sameHidden(a.hidden, b.hidden),
  searchOf: ({ q }) => q,
});

function sameHidden(a: HiddenValues, b: HiddenValues): boolean {
  return a === b || a.every((list, index) => list.join() === (b[index] ?? []).join());
}
