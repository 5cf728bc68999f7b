"use client";

import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { TableLayout } from "@/lib/view/view";
import type { TableColumn } from "./table-column";

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
const NO_ROWS: readonly never[] = [];

interface ColumnState<C extends string> {
  readonly columns: readonly TableColumn<C>[];
  readonly layout: TableLayout<C>;
  readonly onLayout: (change: Partial<TableLayout<C>>) => void;
}

/** Which columns are shown and sorted by, and what a press on one makes of it. The rows are sorted by the caller. */
export function useColumns<C extends string>({ columns, layout, onLayout }: ColumnState<C>) {
  const shownIds = new Set<string>(
    layout.columns.length > 0 ? layout.columns : columns.flatMap(({ id, atFirst }) => (atFirst ? id : [])),
  );
  const definitions = useMemo(
    () =>
      columns.map(({ id, label, figures, sortable }) => ({
        id,
        header: label,
        // A column without a value cannot be sorted by; its values are the caller's.
        accessorFn: () => null,
        enableSorting: sortable,
        sortDescFirst: figures,
      })),
    [columns],
  );
  const sorting = [{ id: layout.sort.column as string, desc: layout.sort.descending }];
  const columnVisibility = Object.fromEntries(columns.map(({ id }) => [id, shownIds.has(id)]));
  const byId = new Map<string, TableColumn<C>>(columns.map((column) => [column.id, column]));
  const table = useTable({
    features,
    data: NO_ROWS,
    columns: definitions,
    state: { sorting, columnVisibility },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (updater) => {
      const [next] = updated(updater, sorting);
      const column = next && byId.get(next.id);
      if (next && column) onLayout({ sort: { column: column.id, descending: next.desc } });
    },
    onColumnVisibilityChange: (updater) => {
      const visible = updated(updater, columnVisibility);
      const next = columns.flatMap(({ id }) => (visible[id] ? id : []));
      const isFirst = columns.every(({ id, atFirst }) => next.includes(id) === atFirst);
      if (next.length > 0) onLayout({ columns: isFirst ? [] : next });
    },
  });
  const all = table.getAllLeafColumns().flatMap((column) => {
    const own = byId.get(column.id);
    if (!own) return [];
    return [
      {
        ...own,
        shown: column.getIsVisible(),
        sorted: column.getIsSorted(),
        sort: () => column.toggleSorting(),
        toggle: () => column.toggleVisibility(),
      },
    ];
  });
  return { all, shown: all.filter(({ shown }) => shown) };
}

export type ShownColumn<C extends string> = ReturnType<typeof useColumns<C>>["shown"][number];

function updated<T>(updater: Updater<T>, before: T): T {
  // A state of the table is never a function.
  return updater instanceof Function ? updater(before) : updater;
}
