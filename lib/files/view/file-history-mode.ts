import type { HiddenValues } from "@/lib/files/table/category-series";
import type { FileTable } from "@/lib/files/table/file-table";
import { type HistoryMode, historyModeOf } from "@/lib/view/address/history-mode";
import { sameFileKeys } from "./file-link";
import type { FileView } from "./file-view";
import { linkOfFileView } from "./link-of-file-view";

/** On a file, the selected row, the hidden values, the atlas's incidents and the panel with its chart and table are chosen. */
export function fileHistoryMode(table: FileTable): (before: FileView, after: FileView) => HistoryMode {
  return historyModeOf<FileView>({
    isSame: (a, b) => sameFileView(table, a, b),
    withChoice: (view, { selected, hidden, beside, panel, chart, table }) => ({
      ...view,
      selected,
      hidden,
      beside,
      panel,
      chart,
      table,
    }),
    searchOf: ({ q }) => q,
    cameraOf: ({ camera }) => camera,
  });
}

function sameFileView(table: FileTable, a: FileView, b: FileView): boolean {
  if (a === b) return true;
  // Filters are compared by their codes: a link's texts of them take a pass over a column's values.
  const linkOf = (view: FileView) => linkOfFileView("", table, { ...view, hidden: [] });
  return sameHidden(a.hidden, b.hidden) && sameFileKeys(linkOf(a), linkOf(b));
}

function sameHidden(a: HiddenValues, b: HiddenValues): boolean {
  return a === b || a.every((list, index) => list.join() === (b[index] ?? []).join());
}
