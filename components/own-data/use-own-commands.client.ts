"use client";

import { useMemo } from "react";
import { nextItem } from "@/lib/collection/steps";
import { addDays, clampDay, type Day, day as toDay } from "@/lib/domain/day";
import { FIRST_WINDOW_DAYS, ownSlice } from "@/lib/own-data/own-view";
import { type Axis, axisScale, zoomAxis } from "@/lib/playback/axis";
import { lastWindowDays } from "@/lib/playback/last-window-days";
import { dayAfterKey } from "@/lib/playback/slider-key";
import { switchedSpan } from "@/lib/playback/span-edge";
import type { Changing } from "@/lib/store/create-store";
import { type DaySpan, SPEEDS } from "@/lib/view/view";
import type { OwnAtlas } from "./use-own-atlas.client";

/** What the timeline, the detail and the keys ask for alike. */
export interface OwnCommands {
  goTo(day: Day): void;
  pause(): void;
  play(): void;
  /** To the next or previous row that the filters let through; its day is then the day. */
  stepRow(direction: 1 | -1): void;
  /** The same, and the day stays where the row lies in the span. */
  stepNeighbour(direction: 1 | -1): void;
  deselect(): void;
  stepDays(days: number): void;
  stepMonths(direction: 1 | -1): void;
  goToEnd(end: keyof Axis): void;
  stepSpeed(direction: 1 | -1): void;
  /** The time axis with `factor` times as many days, around the day. */
  zoomAxis(factor: number): void;
  showAxis(axis: Axis): void;
  showSpan(type: DaySpan["type"]): void;
  /** The length that a window returns with. */
  readonly windowDays: Changing<number>;
}

/** They stay the same while days go by. */
export function useOwnCommands({ reading, store, clock, shownDay, mask, limits }: OwnAtlas): OwnCommands {
  const { table } = reading;
  const windowDays = useMemo(() => lastWindowDays(store, FIRST_WINDOW_DAYS), [store]);
  return useMemo(() => {
    const axis = () => store.get().axis ?? limits;
    const isPlaying = () => clock.snapshot().status === "playing";
    const nextRow = (direction: 1 | -1) => {
      commands.pause();
      const { day, selected } = store.get();
      return nextItem(table.days, mask, { from: selected, day }, direction);
    };
    const commands: OwnCommands = {
      goTo(day) {
        const to = clampDay(day, limits.from, limits.to);
        if (isPlaying()) clock.seek(to);
        else store.set({ day: to });
      },
      pause() {
        if (!isPlaying()) return;
        const day = shownDay.day();
        clock.pause();
        store.set({ day });
      },
      play() {
        clock.seek(store.get().day);
        clock.play();
      },
      stepRow(direction) {
        const next = nextRow(direction);
        if (next !== -1) store.set({ day: toDay(table.days[next] ?? 0), selected: next });
      },
      stepNeighbour(direction) {
        const next = nextRow(direction);
        if (next === -1) return;
        const { day, span } = store.get();
        const { lo, hi } = ownSlice(table, day, span);
        store.set({ day: next >= lo && next < hi ? day : toDay(table.days[next] ?? 0), selected: next });
      },
      stepDays: (days) => commands.goTo(addDays(shownDay.day(), days)),
      stepMonths(direction) {
        const day = dayAfterKey(shownDay.day(), direction === 1 ? "PageUp" : "PageDown", false, limits);
        if (day !== null) commands.goTo(day);
      },
      goToEnd: (end) => commands.goTo(axis()[end]),
      stepSpeed(direction) {
        const speed = SPEEDS[SPEEDS.indexOf(store.get().speed) + direction];
        if (speed !== undefined) store.set({ speed });
      },
      showAxis(next) {
        const isWhole = next.from === limits.from && next.to === limits.to;
        store.set({ axis: isWhole ? null : next });
      },
      zoomAxis(factor) {
        const share = axisScale(axis()).shareOf(shownDay.day() + 0.5);
        commands.showAxis(zoomAxis(axis(), factor, Math.min(1, Math.max(0, share)), limits));
      },
      showSpan(type) {
        const { span } = store.get();
        store.set({ span: switchedSpan(type, span, shownDay.day(), axis(), windowDays.get()) });
      },
      windowDays,
      deselect: () => store.set({ selected: null }),
    };
    return commands;
  }, [table, store, clock, shownDay, mask, limits, windowDays]);
}
