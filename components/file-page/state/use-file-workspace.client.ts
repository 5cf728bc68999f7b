"use client";

import { useMemo, useState } from "react";
import { useChanging } from "@/components/state/use-changing.client";
import { useSame } from "@/components/state/use-same.client";
import { useTheme } from "@/components/state/use-theme.client";
import { usePaced } from "@/components/workspace/use-paced.client";
import { useWorkspace } from "@/components/workspace/use-workspace.client";
import { useWorkspaceCommands } from "@/components/workspace/use-workspace-commands.client";
import { spanSlice } from "@/lib/collection/collection";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { rowMask, seriesPlan } from "@/lib/files/table/category-series";
import { FIRST_WINDOW_DAYS, type FileView } from "@/lib/files/view/file-view";
import type { PointsDrawn } from "@/lib/gl/points/points-layer";
import { createStore } from "@/lib/store/create-store";
import { useBesidePlans } from "./use-beside-plans.client";
import { useFileSearch } from "./use-file-search.client";
import { useFileViewStore } from "./use-file-view.client";

/** What every pane of the page of a file works with. */
export type FileWorkspace = Readonly<ReturnType<typeof useFileWorkspace>>;

/** The owners of the page of a file (its reading, the view, the clock), and what is derived of them. */
export function useFileWorkspace(fileName: string, reading: FileReading, first: FileView) {
  const { table } = reading;
  const { days, dayExtent } = table;
  const workspace = useWorkspace(useFileViewStore(first, fileName, table), dayExtent);
  const { look, shownDay } = workspace;
  const plans = useMemo(() => table.categories.map(seriesPlan), [table]);
  const search = useFileSearch(reading, look.q);
  const { found } = search;
  const mask = useMemo(
    () => rowMask(table, plans, look.colour, look.hidden, found),
    [table, plans, look.colour, look.hidden, found],
  );
  const bounds = useMemo(() => ({ days: dayExtent, axis: dayExtent, whole: dayExtent }), [dayExtent]);
  const items = useMemo(
    () => ({
      days,
      dayExtent,
      mask,
      indexOf: (selected: number | null) => selected,
      selectionOf: (index: number) => index,
    }),
    [days, dayExtent, mask],
  );
  const dayStore = useMemo(() => ({ get: shownDay.day, subscribe: shownDay.subscribe }), [shownDay]);
  const [drawn] = useState(() => createStore<PointsDrawn | undefined>(undefined));
  const [pointed] = useState(() => createStore<number | null>(null));
  return useSame({
    ...workspace,
    fileName,
    reading,
    bounds,
    commands: useWorkspaceCommands(workspace, {
      bounds,
      items,
      complete: true,
      firstWindowDays: FIRST_WINDOW_DAYS,
    }),
    /** The day on the screen, at a pace that can be read: {@link useShownRows}. */
    pacedDay: usePaced(dayStore, "rest"),
    /** By category column. */
    plans,
    search,
    /** The series of each row under the view's filters. */
    mask,
    /** The atlas's incidents, where the reader wants them shown too. */
    beside: useBesidePlans(look.beside),
    /** How the map has drawn the rows; `undefined`: as marks, or not yet. */
    drawn,
    /** The row of the table under the pointer or the focus, for the map. */
    pointed,
    theme: useTheme(null),
  });
}

/** The day on the screen and the rows of its span, hidden ones too; renders again when days rest, and at a pace while they go by. */
export function useShownRows({ pacedDay, reading, look }: FileWorkspace) {
  const day = useChanging(pacedDay);
  return { day, ...spanSlice(reading.table, day, look.span) };
}
