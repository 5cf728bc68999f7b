"use client";

import { useEffect, useMemo, useState } from "react";
import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { type Clock, createClock } from "@/lib/playback/clock";
import { quietRuns } from "@/lib/playback/quiet-runs";
import { type ShownDay, shownDayOf } from "@/lib/playback/shown-day";
import type { Moment } from "@/lib/view/view";
import { framesAhead } from "./frames-ahead";
import type { MomentStore } from "./moment-commands";
import { useChanging } from "./use-changing.client";
import { useMedia } from "./use-media.client";

/** Running time, and what is shown of it. */
export interface Running {
  readonly clock: Clock;
  readonly playing: boolean;
  readonly shownDay: ShownDay;
  readonly reducedMotion: boolean;
}

/**
 * The clock of the page: it runs on the animation frames in which days begin, and not while the page is hidden. Where it ends,
 * its day becomes the moment's. `whole` is what an axis of `null` stands for. How it goes: {@link usePace}.
 */
export function useClock(store: MomentStore, whole: Axis): Running {
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const [clock] = useState(() => {
    const { day, axis, speed, loop, backwards } = store.get();
    const bounds = axis ?? whole;
    return createClock(framesAhead(), day, { bounds, speed, loop, backwards, stepwise: false, quiet: [] });
  });
  const shownDay = useMemo(() => shownDayOf(store, clock), [store, clock]);
  const status = useMemo(() => ({ get: () => clock.snapshot().status, subscribe: clock.subscribe }), [clock]);
  const playing = useChanging(status) === "playing";
  useEffect(() => {
    const follow = () => clock.setHidden(document.hidden);
    document.addEventListener("visibilitychange", follow);
    return () => document.removeEventListener("visibilitychange", follow);
  }, [clock]);
  useEffect(
    () =>
      clock.subscribe(() => {
        const { status, day } = clock.snapshot();
        if (status === "ended" && store.get().day !== day) store.set({ day });
      }),
    [clock, store],
  );
  return { clock, playing, shownDay, reducedMotion };
}

/** The clock goes as the moment says. `busyDaysOf`: those that skipping stops at, ascending; `null` while they are not known. */
export function usePace(
  { clock, reducedMotion: stepwise }: Running,
  { axis, speed, loop, backwards, skip }: Omit<Moment, "day">,
  whole: Axis,
  busyDaysOf: (() => Iterable<Day>) | null,
): void {
  const { from, to } = axis ?? whole;
  useEffect(() => {
    const bounds = { from, to };
    const quiet = skip && busyDaysOf !== null ? quietRuns(busyDaysOf(), bounds) : [];
    clock.setPace({ bounds, speed, loop, backwards, stepwise, quiet });
  }, [clock, from, to, speed, loop, backwards, stepwise, skip, busyDaysOf]);
}
