"use client";

import { memo } from "react";
import type { FileSearch } from "@/components/file-page/state/file-search";
import type { FileViewStore } from "@/components/file-page/state/use-file-view.client";
import { type ActiveFilter, ActiveFilters } from "@/components/filters/active-filters";
import type { CategoryColumn } from "@/lib/files/table/file-table";
import { filterSummary, withHidden } from "@/lib/files/table/value-filters";
import { countText } from "@/lib/files/view/count-text";
import type { FileView } from "@/lib/files/view/file-view";
import { ColumnFilter } from "./column-filter.client";

interface FileFiltersProps extends Pick<FileView, "hidden" | "q"> {
  readonly categories: readonly CategoryColumn[];
  readonly search: FileSearch;
  readonly store: FileViewStore;
}

/** The columns that can be filtered by, each with a panel; beneath, the filters in force, each removable. */
export const FileFilters = memo(function FileFilters({
  categories,
  hidden,
  q,
  search,
  store,
}: FileFiltersProps) {
  const active: ActiveFilter[] = categories.flatMap((category, index) => {
    const summary = filterSummary(category, hidden[index] ?? []);
    if (!summary) return [];
    const remove = () => store.set({ hidden: withHidden(store.get().hidden, index, []) });
    return [
      {
        id: String(index),
        name: category.header,
        words: summary.words,
        isVerbatim: true,
        count: countText(summary.rows, "row"),
        remove,
      },
    ];
  });
  if (q !== "") {
    const count = search.state.step === "found" ? countText(search.state.count, "row") : undefined;
    active.push({
      id: "q",
      name: "Text",
      words: `“${q}”`,
      isVerbatim: true,
      count,
      remove: () => store.set({ q: "" }),
    });
  }
  return (
    <section aria-label="Filters">
      {categories.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 print:hidden">
          {categories.map((category, index) => (
            <ColumnFilter
              key={index}
              column={category}
              hidden={hidden[index] ?? []}
              onHidden={(codes) => store.set({ hidden: withHidden(store.get().hidden, index, codes) })}
            />
          ))}
        </div>
      )}
      <ActiveFilters
        filters={active}
        layout="wrapped"
        onClearAll={() => store.set({ q: "", hidden: categories.map(() => []) })}
      />
    </section>
  );
});
