"use client";

import { useSyncExternalStore } from "react";
import type { Day } from "@/lib/domain/day";
import type { ShownDay } from "@/lib/playback/shown-day";

/** The whole day that the playhead stands on: changes once a day, not once a frame. */
export function useCurrentDay(dayStore: ShownDay, serverDay: Day): Day {
  return useSyncExternalStore(
    dayStore.subscribe,
    () => dayStore.day(),
    () => serverDay,
  );
}
