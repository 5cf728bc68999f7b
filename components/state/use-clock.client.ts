"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { type Clock, type ClockSnapshot, createClock } from "@/lib/playback/clock";
import { framesAhead } from "./frames-ahead";

export interface ClockSettings {
  readonly day: Day;
  readonly bounds: Axis;
  readonly speed: number;
  readonly loop: boolean;
  readonly backwards: boolean;
  /** Whole days, at most one a second. */
  readonly stepwise: boolean;
}

/** The clock of the page: it runs on the animation frames in which days begin, and not while the page is hidden. */
export function useClock({ day, bounds, speed, loop, backwards, stepwise }: ClockSettings): Clock {
  const [clock] = useState(() =>
    createClock(framesAhead(), day, { bounds, speed, loop, backwards, stepwise, quiet: [] }),
  );
  useEffect(() => clock.setSpeed(speed), [clock, speed]);
  useEffect(() => clock.setLoop(loop), [clock, loop]);
  useEffect(() => clock.setBackwards(backwards), [clock, backwards]);
  useEffect(() => clock.setStepwise(stepwise), [clock, stepwise]);
  useEffect(() => clock.setBounds({ from: bounds.from, to: bounds.to }), [clock, bounds.from, bounds.to]);
  useEffect(() => {
    const follow = () => clock.setHidden(document.hidden);
    document.addEventListener("visibilitychange", follow);
    return () => document.removeEventListener("visibilitychange", follow);
  }, [clock]);
  return clock;
}

/** Whether the clock runs, and where it stopped. Renders again only when that changes. */
export function useClockStatus(clock: Clock): ClockSnapshot["status"] {
  const status = () => clock.snapshot().status;
  return useSyncExternalStore(clock.subscribe, status, status);
}
