"use client";

import X from "lucide-react/icons/x";
import { memo } from "react";
import { countText } from "@/lib/own-data/count-text";
import type { CategoryColumn } from "@/lib/own-data/own-table";
import type { OwnView } from "@/lib/own-data/own-view";
import { filterSummary, isFilteredView, withHidden } from "@/lib/own-data/value-filters";
import { ColumnFilter } from "./column-filter.client";
import type { OwnViewStore } from "./own-view-store";
import type { OwnSearch } from "./use-own-search.client";

interface ActiveFilter {
  readonly id: string;
  readonly column: string;
  readonly words: string;
  readonly count: string;
  readonly remove: () => void;
}

export interface OwnFiltersProps extends Pick<OwnView, "hidden" | "q"> {
  readonly categories: readonly CategoryColumn[];
  readonly search: OwnSearch;
  readonly store: OwnViewStore;
}

/** The columns that can be filtered by, each with a panel; beneath, the filters in force, each removable. */
export const OwnFilters = memo(function OwnFilters({
  categories,
  hidden,
  q,
  search,
  store,
}: OwnFiltersProps) {
  const active: ActiveFilter[] = categories.flatMap((category, index) => {
    const summary = filterSummary(category, hidden[index] ?? []);
    if (!summary) return [];
    const remove = () => store.set({ hidden: withHidden(store.get().hidden, index, []) });
    return [
      {
        id: String(index),
        column: category.header,
        words: summary.words,
        count: countText(summary.rows, "row"),
        remove,
      },
    ];
  });
  if (q !== "") {
    const count = search.state.step === "found" ? countText(search.state.count, "row") : "";
    active.push({
      id: "q",
      column: "Text",
      words: `“${q}”`,
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
      {active.length > 0 && (
        <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-1.5 pt-1 pb-1">
          {active.map(({ id, column, words, count, remove }) => (
            <li key={id} className="max-w-full">
              <button
                type="button"
                onClick={remove}
                className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-1 rounded-full bg-paper-3 ps-3 pe-2 text-[13px] leading-4 text-ink hover:bg-rule pointer-coarse:min-h-11"
              >
                <span className="sr-only">Remove filter </span>
                <bdi className="truncate">
                  {column}: {words}
                </bdi>
                {count && (
                  <span className="numeral shrink-0 text-ink-2">
                    <span className="sr-only">, </span>
                    {count}
                  </span>
                )}
                <X size={14} aria-hidden="true" className="shrink-0 text-ink-2 print:hidden" />
              </button>
            </li>
          ))}
          {isFilteredView({ hidden, q }) && (
            <li className="print:hidden">
              <button
                type="button"
                onClick={() => store.set({ q: "", hidden: categories.map(() => []) })}
                className="min-h-8 cursor-pointer px-1.5 text-[13px] text-ink underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
              >
                Clear all
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
});
