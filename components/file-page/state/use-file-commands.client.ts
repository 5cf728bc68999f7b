"use client";

import { useMemo } from "react";
import { momentCommands } from "@/components/state/moment-commands";
import type { WorkspaceCommands } from "@/components/workspace/workspace-commands";
import { spanSlice } from "@/lib/collection/collection";
import { nextItem } from "@/lib/collection/steps";
import { day as toDay } from "@/lib/domain/day";
import { FIRST_WINDOW_DAYS } from "@/lib/files/view/file-view";
import type { FileWorkspace } from "./use-file-workspace.client";

/** What the timeline, the detail and the keys ask for alike. */
export interface FileCommands extends WorkspaceCommands {
  /** The same as `stepItem`, and the day stays where the row lies in the span. */
  stepNeighbour(direction: 1 | -1): void;
}

/** They stay the same while days go by. */
export function useFileCommands({
  reading,
  store,
  clock,
  shownDay,
  mask,
  limits,
}: FileWorkspace): FileCommands {
  const { table } = reading;
  const time = useMemo(() => {
    const bounds = { days: limits, axis: limits, whole: limits };
    return momentCommands({ store, clock, shownDay, bounds, firstWindowDays: FIRST_WINDOW_DAYS });
  }, [store, clock, shownDay, limits]);
  return useMemo(() => {
    const nextRow = (direction: 1 | -1) => {
      time.pause();
      const { day, selected } = store.get();
      return nextItem(table.days, mask, { from: selected, day }, direction);
    };
    return {
      ...time,
      stepItem(direction) {
        const next = nextRow(direction);
        if (next !== -1) store.set({ day: toDay(table.days[next] ?? 0), selected: next });
      },
      stepNeighbour(direction) {
        const next = nextRow(direction);
        if (next === -1) return;
        const { day, span } = store.get();
        const { lo, hi } = spanSlice(table, day, span);
        store.set({ day: next >= lo && next < hi ? day : toDay(table.days[next] ?? 0), selected: next });
      },
      deselect: () => store.set({ selected: null }),
    };
  }, [time, table, store, mask]);
}
