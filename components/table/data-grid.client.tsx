"use client";

import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { madeRows } from "@/components/list/row-window";
import { pageRows } from "@/components/list/scroll-window";
import { useRowWindow } from "@/components/list/use-row-window.client";
import { useLang } from "@/components/ui/words/use-words.client";
import type { TableRows } from "@/lib/collection/table-rows";
import { tsvText } from "@/lib/export/tables/tsv-text";
import { cellAfterKey, type GridCell } from "./cell-after-key";
import { GridHead } from "./grid-head";
import { GridRow } from "./grid-row";
import type { ShownColumn } from "./use-columns.client";
import "./table.css";

const ROW_REM = 2;
const HEAD_REM = 2.25;

interface DataGridProps<C extends string> {
  readonly label: string;
  readonly columns: readonly ShownColumn<C>[];
  readonly rows: TableRows;
  readonly cellOf: (index: number, column: C) => string;
  /** How the head of a group is called, by its first item. */
  readonly groupOf: (first: number) => string;
  /** Index of the selected item. */
  readonly selected: number | null;
  readonly onChoose: (index: number) => void;
  /** The item under the pointer or the focus. */
  readonly onPoint?: ((index: number | null) => void) | undefined;
  /** Told of the places in sight, the second without it; the same function each time. */
  readonly onSeen?: ((from: number, to: number) => void) | undefined;
  /** `data-row` of an item's row. */
  readonly nameOf: (index: number) => string | number;
}

/**
 * A table of any length as a grid of WAI-ARIA: one tab stop, arrows from cell to cell, Enter sorts by a head or selects a row, Ctrl+C
 * copies the row. Only the rows that are seen are made.
 */
export function DataGrid<C extends string>(props: DataGridProps<C>) {
  const { columns, rows, cellOf, groupOf, selected, onChoose, onPoint, onSeen, nameOf } = props;
  const window = useRowWindow(rows.count, ROW_REM, HEAD_REM);
  const { reveal, list, from, to } = window;
  const grid = useRef<HTMLDivElement>(null);
  const isRtl = useLang() === "ar";
  // The cell that keys go on from; a new selection takes its place.
  const [roving, setRoving] = useState({ cell: { row: 1, column: 0 }, selected });
  const selectedPlace = selected === null ? -1 : rows.placeOf(selected);
  const moved = roving.selected !== selected && selectedPlace >= 0;
  const active: GridCell = {
    row: Math.min(rows.count, moved ? selectedPlace + 1 : roving.cell.row),
    column: Math.min(columns.length - 1, roving.cell.column),
  };
  useEffect(() => {
    if (selectedPlace >= 0) reveal(selectedPlace);
  }, [selectedPlace, reveal]);
  useEffect(() => onSeen?.(from, to), [onSeen, from, to]);
  const itemAt = (row: number) => {
    const found = rows.at(row - 1);
    return found?.type === "item" ? found.index : null;
  };
  const moveTo = (cell: GridCell) => {
    setRoving({ cell, selected });
    onPoint?.(itemAt(cell.row));
  };

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (!event.ctrlKey && (key === "Enter" || key === " ")) {
      const index = itemAt(active.row);
      if (active.row === 0) columns[active.column]?.sort();
      else if (index !== null) onChoose(index);
    } else {
      const size = { rows: rows.count + 1, columns: columns.length, page: pageRows(list), isRtl };
      const next = cellAfterKey(event, active, size);
      if (next === null) return;
      // The cell may not have been there.
      flushSync(() => {
        if (next.row > 0) reveal(next.row - 1);
        moveTo(next);
      });
      grid.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus({ preventScroll: true });
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function copyRow(event: ClipboardEvent<HTMLDivElement>) {
    const index = itemAt(active.row);
    if (index === null || document.getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData("text/plain", tsvText([columns.map(({ id }) => cellOf(index, id))]));
    event.preventDefault();
  }

  const width = `${columns.reduce((sum, { rem }) => sum + rem, 0)}rem`;
  const template = columns
    .map(({ rem }, at) => (at === columns.length - 1 ? `minmax(${rem}rem,1fr)` : `${rem}rem`))
    .join(" ");
  return (
    <div ref={window.boxRef} onScroll={window.onScroll} className="tbl-box">
      {/* biome-ignore lint/a11y/useSemanticElements: only a part of the rows is there */}
      <div
        ref={grid}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.length}
        onKeyDown={press}
        onCopy={copyRow}
        onBlur={() => onPoint?.(null)}
        // a custom property, which the type does not know
        style={{ minWidth: width, "--tbl-columns": template } as CSSProperties}
      >
        <GridHead
          columns={columns}
          active={active.row === 0 ? active.column : null}
          onActive={(column) => setRoving({ cell: { row: 0, column }, selected })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: of a table there are all rows */}
        <div role="rowgroup" className="relative" style={{ height: `${window.contentPx}px` }}>
          {madeRows(window, active.row - 1).map((place) => {
            const row = rows.at(place);
            if (row === null) return null;
            return (
              <GridRow
                key={row.type === "item" ? row.index : `group ${row.first}`}
                row={row}
                place={place}
                y={window.yOf(place)}
                heightPx={list.rowPx}
                columns={columns}
                cellOf={cellOf}
                groupText={row.type === "group" ? groupOf(row.first) : ""}
                name={row.type === "item" ? nameOf(row.index) : undefined}
                isSelected={row.type === "item" && row.index === selected}
                active={active.row === place + 1 ? active.column : null}
                onActive={(column) => moveTo({ row: place + 1, column })}
                onChoose={onChoose}
                onPoint={onPoint}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
