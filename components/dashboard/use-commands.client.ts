"use client";

import { useMemo } from "react";
import type { ShownDay } from "@/components/state/shown-day";
import type { ViewStore } from "@/components/state/view-store";
import { addDays, clampDay, type Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { OriginKey } from "@/lib/domain/place";
import { type Axis, axisScale, axisShowing, zoomAxis } from "@/lib/playback/axis";
import type { Clock } from "@/lib/playback/clock";
import { lastWindowDays } from "@/lib/playback/last-window-days";
import type { RangeDays } from "@/lib/playback/range-days";
import { dayAfterKey } from "@/lib/playback/slider-key";
import { switchedSpan } from "@/lib/playback/span-edge";
import { nextIncident } from "@/lib/playback/steps";
import type { Plan } from "@/lib/scene/scene";
import type { Changing } from "@/lib/store/create-store";
import {
  CAMPAIGN,
  CAMPAIGN_SPEED,
  DEFAULT_VIEW,
  DEFAULT_WINDOW_DAYS,
  isDefaultView,
} from "@/lib/view/default-view";
import { toggled } from "@/lib/view/filter-changes";
import { axisBounds } from "@/lib/view/link-context";
import { type DaySpan, type LayerName, SPEEDS, type View } from "@/lib/view/view";
import { viewAxis } from "@/lib/view/view-axis";

/** All that the reader can ask for. Each changes the view or commands the clock, and nothing else. */
export interface Commands {
  change(change: Partial<View>): void;
  goToDay(day: Day): void;
  /** Pauses at the day and moves the time axis so far that it shows it. */
  jumpTo(day: Day): void;
  stepDays(days: number): void;
  stepMonths(direction: 1 | -1): void;
  stepIncident(direction: 1 | -1): void;
  selectIncident(id: IncidentId): void;
  deselect(): void;
  /** Shows only what is said to have been launched from there, or no longer only that. */
  toggleOrigin(key: OriginKey): void;
  /** Shows or hides a layer of the map. */
  toggleLayer(layer: LayerName): void;
  /** From the day on; on the default view, which is near the end, the whole campaign. */
  play(): void;
  /** The campaign from its first day, nothing selected. */
  playCampaign(): void;
  pause(): void;
  togglePlay(): void;
  stepSpeed(direction: 1 | -1): void;
  /** To the first or last day of the time axis. */
  goToEnd(end: keyof Axis): void;
  /** The time axis with `factor` times as many days, around the day. */
  zoomAxis(factor: number): void;
  showSpan(type: DaySpan["type"]): void;
  /** The length that a window returns with. */
  readonly windowDays: Changing<number>;
  showRange(range: RangeDays): void;
}

export interface CommandsInput {
  readonly store: ViewStore;
  readonly clock: Clock;
  readonly shownDay: ShownDay;
  readonly plan: Plan;
  /** How far the reader can go. */
  readonly limits: Axis;
}

export function useCommands({ store, clock, shownDay, plan, limits }: CommandsInput): Commands {
  const windowDays = useMemo(() => lastWindowDays(store, DEFAULT_WINDOW_DAYS), [store]);
  return useMemo(() => {
    const playing = () => clock.snapshot().status === "playing";
    const within = (day: Day) => clampDay(day, limits.from, limits.to);
    const commands: Commands = {
      change: (change) => store.set(change),
      goToDay(day) {
        if (playing()) clock.seek(within(day));
        else store.set({ day: within(day) });
      },
      jumpTo(day) {
        commands.pause();
        const to = within(day);
        const axis = store.get().axis ?? CAMPAIGN;
        const { first, last } = axisBounds({ firstDay: limits.from, lastDay: limits.to });
        const showing = axisShowing(axis, to, { from: first, to: last });
        store.set(showing === axis ? { day: to } : { day: to, axis: showing });
      },
      stepDays: (days) => commands.goToDay(addDays(shownDay.day(), days)),
      stepMonths(direction) {
        const key = direction === 1 ? "PageUp" : "PageDown";
        const day = dayAfterKey(shownDay.day(), key, false, limits);
        if (day !== null) commands.goToDay(day);
      },
      stepIncident(direction) {
        commands.pause();
        const { selected, day } = store.get();
        const entry = nextIncident(
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
        clock.seek(store.get().day);
        clock.play();
      },
      playCampaign() {
        const speed = store.get().speed === DEFAULT_VIEW.speed ? CAMPAIGN_SPEED : store.get().speed;
        const day = CAMPAIGN.from;
        store.set({ day, axis: null, selected: null, backwards: false, speed, play: false });
        clock.setPace({ bounds: CAMPAIGN, backwards: false, speed });
        clock.seek(day);
        clock.play();
      },
      pause() {
        if (!playing()) return;
        const day = shownDay.day();
        clock.pause();
        store.set({ day });
      },
      togglePlay: () => (playing() ? commands.pause() : commands.play()),
      stepSpeed(direction) {
        const speed = SPEEDS[SPEEDS.indexOf(store.get().speed) + direction];
        if (speed !== undefined) store.set({ speed });
      },
      goToEnd: (end) => commands.goToDay((store.get().axis ?? CAMPAIGN)[end]),
      zoomAxis(factor) {
        const axis = store.get().axis ?? CAMPAIGN;
        const { first, last } = axisBounds({ firstDay: limits.from, lastDay: limits.to });
        const share = axisScale(axis).shareOf(shownDay.day() + 0.5);
        const next = zoomAxis(axis, factor, Math.min(1, Math.max(0, share)), { from: first, to: last });
        store.set({ axis: viewAxis(next) });
      },
      showSpan(type) {
        const { span, axis } = store.get();
        const next = switchedSpan(type, span, shownDay.day(), axis ?? CAMPAIGN, windowDays.get());
        store.set({ span: next });
      },
      windowDays,
      showRange({ start, day }) {
        commands.pause();
        store.set({ day: within(day), span: { type: "range", start } });
      },
    };
    return commands;
  }, [store, clock, shownDay, plan, limits, windowDays]);
}
