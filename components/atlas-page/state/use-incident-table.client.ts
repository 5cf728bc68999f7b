"use client";

import { useMemo } from "react";
import { tableLines } from "@/components/table/table-lines";
import { useWords } from "@/components/ui/words/use-words.client";
import { maskOfAll } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import { tableRows } from "@/lib/collection/table-rows";
import { panelsWords } from "@/lib/messages/rooms";
import { INCIDENT_COLUMNS } from "@/lib/scene/table/incident-columns";
import { groupTitle, incidentOrder } from "@/lib/scene/table/incident-table-rows";
import { tableIncidents } from "@/lib/scene/table/table-incident";
import type { IncidentColumnId } from "@/lib/view/view";
import type { DatasetWorkspace } from "./use-dataset-workspace.client";

/** The rows of the table of a slice of the plan, and the texts of their cells. The order is made once for a plan and a sorting. */
export function useIncidentTable({ look, scenes, names }: DatasetWorkspace, { lo, hi }: Slice) {
  const { lang, clock } = look;
  const said = useWords(panelsWords).table;
  const { entries } = scenes.plan;
  const { sort, group } = look.table;
  const all = useMemo(() => tableIncidents(entries, names.incidentById), [entries, names]);
  const words = useMemo(() => ({ lang, clock, places: names.places, said }), [lang, clock, names, said]);
  const order = useMemo(() => incidentOrder(all, sort, group, words), [all, sort, group, words]);
  const mask = useMemo(() => maskOfAll(new Uint8Array(all.length), 1), [all]);
  const rows = useMemo(
    () => tableRows(order, mask, { lo, hi: Math.min(hi, all.length) }),
    [order, mask, lo, hi, all],
  );
  return useMemo(() => {
    const titleOf = (first: number) => {
      const one = all[first];
      return one && group !== null ? groupTitle(one, group, words) : "";
    };
    const cellOf = (index: number, id: IncidentColumnId) => {
      const one = all[index];
      return one ? INCIDENT_COLUMNS[id].text(one, words) : "";
    };
    return {
      rows,
      cellOf,
      titleOf,
      idAt: (index: number) => all[index]?.entry.id ?? null,
      linesOf: (shown: readonly IncidentColumnId[]) =>
        tableLines(rows, { titleOf, cellsOf: (index) => shown.map((id) => cellOf(index, id)) }),
    };
  }, [all, rows, group, words]);
}
