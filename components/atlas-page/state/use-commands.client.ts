"use client";

import { useMemo } from "react";
import { momentCommands, type TimeBounds } from "@/components/state/moment-commands";
import type { Running } from "@/components/state/use-clock.client";
import type { ViewStore } from "@/components/state/view-store";
import type { WorkspaceCommands } from "@/components/workspace/workspace-commands";
import type { IncidentId } from "@/lib/domain/incident";
import type { OriginKey } from "@/lib/domain/place";
import { nextEntry } from "@/lib/scene/entry-index";
import type { Plan } from "@/lib/scene/scene";
import {
  CAMPAIGN,
  CAMPAIGN_SPEED,
  DEFAULT_VIEW,
  DEFAULT_WINDOW_DAYS,
  isDefaultView,
} from "@/lib/view/default-view";
import { toggled } from "@/lib/view/filter-changes";
import type { LayerName, View } from "@/lib/view/view";

/** All that the reader can ask for. Each changes the view or commands the clock, and nothing else. */
export interface Commands extends WorkspaceCommands {
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

interface CommandsInput extends Pick<Running, "clock" | "shownDay"> {
  readonly store: ViewStore;
  readonly plan: Plan;
  readonly bounds: TimeBounds;
}

export function useCommands({ store, clock, shownDay, plan, bounds }: CommandsInput): Commands {
  const time = useMemo(
    () => momentCommands({ store, clock, shownDay, bounds, firstWindowDays: DEFAULT_WINDOW_DAYS }),
    [store, clock, shownDay, bounds],
  );
  return useMemo(() => {
    const commands: Commands = {
      ...time,
      change: (change) => store.set(change),
      stepItem(direction) {
        time.pause();
        const { selected, day } = store.get();
        const entry = nextEntry(
          plan.entries,
          selected?.type === "incident" ? selected.id : null,
          day,
          direction,
        );
        if (entry) store.set({ day: entry.day, selected: { type: "incident", id: entry.id } });
      },
      selectIncident: (id) => store.set({ selected: { type: "incident", id } }),
      deselect: () => store.set({ selected: null }),
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
        time.play();
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
  }, [time, store, clock, plan]);
}
