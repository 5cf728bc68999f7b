"use client";

import X from "lucide-react/icons/x";
import { filterSummary, isFilteredView, withHidden } from "@/lib/own-data/value-filters";
import { ColumnFilter } from "./column-filter.client";
import { countText } from "./count-text";
import type { OwnAtlas } from "./use-own-atlas.client";

interface ActiveFilter {
  readonly id: string;
  readonly column: string;
  readonly words: string;
  readonly count: string;
  readonly remove: () => void;
}

/** The columns that can be filtered by, each with a panel; beneath, the filters in force, each removable. */
export function OwnFilters({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, view, search } = atlas;
  const { categories } = reading.table;
  const active: ActiveFilter[] = categories.flatMap((category, index) => {
    const summary = filterSummary(category, view.hidden[index] ?? []);
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
  if (view.q !== "") {
    const count = search.state.step === "found" ? countText(search.state.count, "row") : "";
    active.push({
      id: "q",
      column: "Text",
      words: `“${view.q}”`,
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
              hidden={view.hidden[index] ?? []}
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
                aria-label={`Remove filter ${column}: ${words}${count && `, ${count}`}`}
                onClick={remove}
                className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-1 rounded-full bg-paper-3 ps-3 pe-2 text-[13px] leading-4 text-ink hover:bg-rule pointer-coarse:min-h-11"
              >
                <bdi className="truncate">
                  {id !== "q" && `${column}: `}
                  {words}
                </bdi>
                {count && <span className="numeral shrink-0 text-ink-2">{count}</span>}
                <X size={14} aria-hidden="true" className="shrink-0 text-ink-2 print:hidden" />
              </button>
            </li>
          ))}
          {isFilteredView(view) && (
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
}
