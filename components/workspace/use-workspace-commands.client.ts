"use client";

import { useCallback, useMemo } from "react";
import { momentCommands, type TimeBounds } from "@/components/state/moment-commands";
import { usePace } from "@/components/state/use-clock.client";
import { busyDays } from "@/lib/collection/steps";
import type { Workspace } from "./use-workspace.client";
import { type Items, type ItemView, type WorkspaceCommands, workspaceCommands } from "./workspace-commands";

interface CommandsInput<S> {
  readonly bounds: TimeBounds;
  /** Keep it the same object while they are the same. */
  readonly items: Items<S>;
  /** Whether these are all items: until then playing skips nothing. */
  readonly complete: boolean;
  /** Length of a window until there was one, days. */
  readonly firstWindowDays: number;
}

/** Lets the clock go as the view says, and gives what readers can ask of time and items. Stays the same while days go by. */
export function useWorkspaceCommands<S, V extends ItemView<S>>(
  workspace: Workspace<V>,
  { bounds, items, complete, firstWindowDays }: CommandsInput<S>,
): WorkspaceCommands {
  const { store, clock, shownDay } = workspace;
  const busyDaysOf = useCallback(() => busyDays(items.days, items.mask), [items]);
  usePace(workspace, workspace.look, bounds.whole, complete ? busyDaysOf : null);
  const time = useMemo(
    () => momentCommands({ store, clock, shownDay, bounds, firstWindowDays }),
    [store, clock, shownDay, bounds, firstWindowDays],
  );
  return useMemo(() => workspaceCommands<S>(time, store, items), [time, store, items]);
}
