"use client";

import { memo } from "react";
import type { FileSearch } from "@/components/file-page/state/file-search";
import type { FileViewStore } from "@/components/file-page/state/use-file-view.client";
import { type ActiveFilter, ActiveFilters } from "@/components/filters/active-filters";
import { useWords } from "@/components/ui/words/use-words.client";
import type { CategoryColumn } from "@/lib/files/table/file-table";
import { filterSummary, withHidden } from "@/lib/files/table/value-filters";
import type { FileView } from "@/lib/files/view/file-view";
import { filesWords } from "@/lib/messages/rooms";
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
  const { filters: words, rows } = useWords(filesWords).shown;
  const active: ActiveFilter[] = categories.flatMap((category, index) => {
    const summary = filterSummary(category, hidden[index] ?? [], words);
    if (!summary) return [];
    const remove = () => store.set({ hidden: withHidden(store.get().hidden, index, []) });
    return [
      {
        id: String(index),
        name: category.header,
        words: summary.words,
        isVerbatim: true,
        count: rows(summary.rows),
        remove,
      },
    ];
  });
  if (q !== "") {
    const count = search.state.step === "found" ? rows(search.state.count) : undefined;
    active.push({
      id: "q",
      name: words.text,
      words: words.quoted(q),
      isVerbatim: true,
      count,
      remove: () => store.set({ q: "" }),
    });
  }
  return (
    <section aria-label={words.name}>
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
