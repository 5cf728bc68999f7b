"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useIncidentTable } from "@/components/atlas-page/state/use-incident-table.client";
import { DataGrid } from "@/components/table/data-grid.client";
import { GroupSelect } from "@/components/table/group-select";
import { PrintedTable } from "@/components/table/printed-table.client";
import { TableBar } from "@/components/table/table-bar";
import { useColumns } from "@/components/table/use-columns.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { panelsWords } from "@/lib/messages/rooms";
import { EmptyPane } from "./empty-pane";
import { incidentGroups, incidentTableColumns } from "./incident-columns";
import type { PointIncident } from "./list-pane.client";

interface TablePaneProps {
  readonly workspace: DatasetWorkspace;
  readonly onPoint: PointIncident;
}

/** The incidents in view as a table: the twin of the list. */
export function TablePane({ workspace, onPoint }: TablePaneProps) {
  const { look, scenes, commands } = workspace;
  const words = useWords(panelsWords).table;
  const columns = useMemo(() => incidentTableColumns(words.columns), [words]);
  const { table, selected } = look;
  const scene = useDeferredValue(useScene(scenes));
  const { rows, cellOf, titleOf, idAt, linesOf } = useIncidentTable(workspace, scene);
  const change = (next: Partial<typeof table>) => commands.change({ table: { ...table, ...next } });
  const { all, shown } = useColumns({ columns, layout: table, onLayout: change });
  const head = shown.map(({ label }) => label);
  const linesNow = () => linesOf(shown.map(({ id }) => id));
  const point = useCallback(
    (index: number | null) => onPoint(index === null ? null : idAt(index)),
    [onPoint, idAt],
  );
  const groups = incidentGroups(words.groups);
  const count = words.incidents(rows.itemCount);
  const at =
    selected?.type === "incident" ? scenes.plan.entries.findIndex(({ id }) => id === selected.id) : -1;
  return (
    <section aria-label={words.title} className="flex h-full min-h-0 flex-col">
      <TableBar count={count} columns={all} linesNow={linesNow}>
        <GroupSelect groups={groups} group={table.group} onGroup={(group) => change({ group })} />
      </TableBar>
      {rows.itemCount === 0 ? (
        <div className="px-5 py-6">
          <EmptyPane workspace={workspace} scene={scene} />
        </div>
      ) : (
        <DataGrid
          label={count}
          columns={shown}
          rows={rows}
          cellOf={cellOf}
          groupOf={titleOf}
          selected={at === -1 ? null : at}
          onChoose={(index) => {
            const id = idAt(index);
            if (id !== null) commands.selectIncident(id);
          }}
          onPoint={point}
          nameOf={(index) => idAt(index) ?? ""}
        />
      )}
      <PrintedTable caption={count} head={head} linesNow={linesNow} />
    </section>
  );
}
