"use client";

import { useDeferredValue, useMemo } from "react";
import { useFileTable } from "@/components/file-page/state/use-file-table.client";
import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { DataGrid } from "@/components/table/data-grid.client";
import { GroupSelect } from "@/components/table/group-select";
import { TableBar } from "@/components/table/table-bar";
import { useColumns } from "@/components/table/use-columns.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";
import { FileEmpty } from "./file-empty.client";
import { FilePaperTable } from "./file-paper-table.client";
import { FileSortStatus } from "./file-sort-status.client";
import { tableColumnsOf, tableGroupsOf } from "./file-table-columns";

/** So many rows are copied at once: each is read from the file. */
const COPIED = 5000;

/** The rows in view as a table: the twin of the list. */
export function FileTablePane({ workspace }: { readonly workspace: FileWorkspace }) {
  const { table: words, list, rows: rowsText } = useWords(filesWords).shown;
  const { reading, look, store, playing, pointed } = workspace;
  const { table, mapping } = reading;
  const slice = useDeferredValue(useShownRows(workspace));
  const { rows, sorting, cellOf, titleOf, onSeen, linesOf } = useFileTable(workspace, slice);
  const columns = useMemo(() => tableColumnsOf(table, mapping, words), [table, mapping, words]);
  const groups = useMemo(() => tableGroupsOf(table, words), [table, words]);
  const change = (next: Partial<typeof look.table>) => store.set({ table: { ...look.table, ...next } });
  const { all, shown } = useColumns({ columns, layout: look.table, onLayout: change });
  const ids = shown.map(({ id }) => id);
  const { itemCount } = rows;
  return (
    <section aria-label={words.name} className="flex h-full min-h-0 flex-col">
      <TableBar
        count={list.shown(itemCount)}
        columns={all}
        copiesFirst={itemCount > COPIED ? COPIED : undefined}
        linesNow={() => linesOf(ids, itemCount > COPIED ? COPIED : rows.count)}
      >
        <GroupSelect groups={groups} group={look.table.group} onGroup={(group) => change({ group })} />
      </TableBar>
      <FileSortStatus
        sorting={sorting}
        nameOf={(column) => all.find(({ id }) => id === column)?.label ?? ""}
        onSort={(sort) => change({ sort })}
      />
      {itemCount === 0 ? (
        <FileEmpty workspace={workspace} />
      ) : (
        <DataGrid
          label={rowsText(itemCount)}
          columns={shown}
          rows={rows}
          cellOf={cellOf}
          groupOf={titleOf}
          selected={look.selected}
          onChoose={(selected) => store.set({ selected })}
          onPoint={pointed.set}
          onSeen={onSeen}
          nameOf={(index) => table.rows[index] ?? ""}
        />
      )}
      <FilePaperTable
        itemCount={itemCount}
        playing={playing}
        head={shown.map(({ label }) => label)}
        ids={ids}
        linesOf={linesOf}
      />
    </section>
  );
}
