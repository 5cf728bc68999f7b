"use client";

import { useSyncExternalStore } from "react";
import type { Day } from "@/lib/domain/day";
import type { DayStore } from "./timeline-dock-props";

/** The whole day that the playhead stands on: changes once a day, not once a frame. */
export function useCurrentDay(dayStore: DayStore, serverDay: Day): Day {
  return useSyncExternalStore(
    dayStore.subscribe,
    () => dayStore.day(),
    () => serverDay,
  );
}
