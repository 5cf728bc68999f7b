import type { TableRow } from "@/lib/collection/table-rows";
import type { ShownColumn } from "./use-columns.client";

interface GridRowProps<C extends string> {
  readonly row: TableRow;
  readonly place: number;
  /** px from the first row. */
  readonly y: number;
  readonly heightPx: number;
  readonly columns: readonly ShownColumn<C>[];
  readonly cellOf: (index: number, column: C) => string;
  readonly groupText: string;
  readonly name: string | number | undefined;
  readonly isSelected: boolean;
  /** The column whose cell is the grid's tab stop. */
  readonly active: number | null;
  readonly onActive: (column: number) => void;
  readonly onChoose: (index: number) => void;
  readonly onPoint?: ((index: number | null) => void) | undefined;
}

/** An item, or the head of a group with the number of its items. */
export function GridRow<C extends string>(props: GridRowProps<C>) {
  const { row, place, columns, active, onActive, isSelected, onPoint } = props;
  const style = { height: `${props.heightPx}px`, transform: `translateY(${props.y}px)` };
  if (row.type === "group") {
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: its cell is
      // biome-ignore lint/a11y/useSemanticElements: only a part of the rows is there
      <div role="row" aria-rowindex={place + 2} className="tbl-row tbl-group" style={style}>
        {/* biome-ignore lint/a11y/useSemanticElements: only a part of the rows is there */}
        <div
          role="gridcell"
          data-cell=""
          tabIndex={active === null ? -1 : 0}
          aria-colindex={1}
          aria-colspan={columns.length}
          onFocus={() => active === null && onActive(0)}
          className="tbl-cell"
        >
          <span className="sticky start-3">
            <bdi>{props.groupText}</bdi>
            <span className="numeral ms-2 font-normal text-ink-2">{row.count}</span>
          </span>
        </div>
      </div>
    );
  }
  const { index } = row;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are
    // biome-ignore lint/a11y/useSemanticElements: only a part of the rows is there
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
    <div
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      data-row={props.name}
      onClick={() => props.onChoose(index)}
      onPointerEnter={onPoint && (() => onPoint(index))}
      onPointerLeave={onPoint && (() => onPoint(null))}
      className="tbl-row tbl-item"
      style={style}
    >
      {columns.map(({ id, figures, lang }, at) => {
        const text = props.cellOf(index, id);
        return (
          // biome-ignore lint/a11y/useSemanticElements: only a part of the rows is there
          <div
            key={id}
            role="gridcell"
            data-cell=""
            data-column={id}
            tabIndex={at === active ? 0 : -1}
            aria-colindex={at + 1}
            title={text}
            lang={lang}
            dir={lang && "ltr"}
            onFocus={() => at !== active && onActive(at)}
            className={`tbl-cell ${figures ? "text-end" : ""}`}
          >
            <bdi>{text}</bdi>
          </div>
        );
      })}
    </div>
  );
}
