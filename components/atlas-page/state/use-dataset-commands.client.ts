"use client";

import { useMemo } from "react";
import type { TimeBounds } from "@/components/state/moment-commands";
import type { Workspace } from "@/components/workspace/use-workspace.client";
import { useWorkspaceCommands } from "@/components/workspace/use-workspace-commands.client";
import type { Items, WorkspaceCommands } from "@/components/workspace/workspace-commands";
import type { IncidentId } from "@/lib/domain/incident";
import type { OriginKey } from "@/lib/domain/place";
import { entryIndex } from "@/lib/scene/entry-index";
import type { Plan } from "@/lib/scene/scene";
import {
  CAMPAIGN,
  CAMPAIGN_SPEED,
  DEFAULT_VIEW,
  DEFAULT_WINDOW_DAYS,
  isDefaultView,
} from "@/lib/view/default-view";
import { toggled } from "@/lib/view/filter-changes";
import type { LayerName, SelectedId, View } from "@/lib/view/view";

/** All that the reader can ask for. Each changes the view or commands the clock, and nothing else. */
interface DatasetCommands extends WorkspaceCommands {
  change(change: Partial<View>): void;
  selectIncident(id: IncidentId): void;
  /** Shows only what is said to have been launched from there, or no longer only that. */
  toggleOrigin(key: OriginKey): void;
  /** Shows or hides a layer of the map. */
  toggleLayer(layer: LayerName): void;
  /** From the day on; on the default view, which is near the end, the whole campaign. */
  play(): void;
  /** The campaign from its first day, nothing selected. */
  playCampaign(): void;
}

function itemsOf({ entries, dayExtent }: Plan): Items<SelectedId> {
  return {
    ...entryIndex(entries),
    dayExtent,
    indexOf(selected) {
      const index = entries.findIndex(({ id }) => selected?.type === "incident" && id === selected.id);
      return index === -1 ? null : index;
    },
    selectionOf(index) {
      const entry = entries[index];
      return entry ? { type: "incident", id: entry.id } : null;
    },
  };
}

interface CommandsInput {
  readonly bounds: TimeBounds;
  readonly plan: Plan;
  /** Whether the plan is of the whole dataset. */
  readonly complete: boolean;
}

export function useDatasetCommands(
  workspace: Workspace<View>,
  { bounds, plan, complete }: CommandsInput,
): DatasetCommands {
  const { store, clock } = workspace;
  const items = useMemo(() => itemsOf(plan), [plan]);
  const shared = useWorkspaceCommands(workspace, {
    bounds,
    items,
    complete,
    firstWindowDays: DEFAULT_WINDOW_DAYS,
  });
  return useMemo(() => {
    const commands: DatasetCommands = {
      ...shared,
      change: (change) => store.set(change),
      selectIncident: (id) => store.set({ selected: { type: "incident", id } }),
      toggleOrigin: (key) => store.set({ filters: toggled(store.get().filters, "origin", key) }),
      toggleLayer(layer) {
        const { hiddenLayers } = store.get();
        const others = hiddenLayers.filter((hidden) => hidden !== layer);
        store.set({ hiddenLayers: hiddenLayers.includes(layer) ? others : [...others, layer] });
      },
      play() {
        if (isDefaultView(store.get())) {
          commands.playCampaign();
          return;
        }
        store.set({ play: false });
        shared.play();
      },
      playCampaign() {
        const speed = store.get().speed === DEFAULT_VIEW.speed ? CAMPAIGN_SPEED : store.get().speed;
        const day = CAMPAIGN.from;
        store.set({ day, axis: null, selected: null, backwards: false, speed, play: false });
        clock.setPace({ bounds: CAMPAIGN, backwards: false, speed });
        clock.play(day);
      },
    };
    return commands;
  }, [shared, store, clock]);
}
