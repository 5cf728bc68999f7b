import type { ShownColumn } from "./use-columns.client";

interface GridHeadProps<C extends string> {
  readonly columns: readonly ShownColumn<C>[];
  /** The column whose head is the grid's tab stop. */
  readonly active: number | null;
  readonly onActive: (column: number) => void;
}

const SORTED = { asc: "ascending", desc: "descending" } as const;

/** The heads of the columns: a press, Enter or space sorts. */
export function GridHead<C extends string>({ columns, active, onActive }: GridHeadProps<C>) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are
    // biome-ignore lint/a11y/useSemanticElements: the rows of the grid are no table rows
    <div role="row" aria-rowindex={1} className="tbl-row tbl-head">
      {columns.map(({ id, label, figures, sorted, sortable, sort }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: the rows of the grid are no table rows
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
        <div
          key={id}
          role="columnheader"
          data-cell=""
          tabIndex={at === active ? 0 : -1}
          aria-colindex={at + 1}
          aria-sort={sorted === false ? (sortable ? "none" : undefined) : SORTED[sorted]}
          onFocus={() => at !== active && onActive(at)}
          onClick={() => sortable && sort()}
          className={`tbl-cell ${sortable ? "cursor-pointer hover:bg-paper-2" : ""} ${figures ? "text-end" : ""}`}
        >
          {label}
          <span aria-hidden="true" className="ms-1 inline-block w-[0.75em]">
            {sorted === false ? "" : sorted === "asc" ? "↑" : "↓"}
          </span>
        </div>
      ))}
    </div>
  );
}
