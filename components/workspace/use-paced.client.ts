"use client";

import { useMemo } from "react";
import { pacedStore } from "@/components/state/paced-store";
import { FRAME_CLOCK } from "@/components/ui/when-rested";
import type { FollowUpPace } from "@/lib/playback/follow-up";
import type { Changing } from "@/lib/store/create-store";

/** `soon` keeps up with the eye, `rest` waits until days rest. Both are exact then. */
export type Pace = "soon" | "rest";

const PACES: Readonly<Record<Pace, FollowUpPace>> = {
  soon: { restMs: 50, mostMs: 200, leastSteps: 4 },
  rest: { restMs: 130, mostMs: 800, leastSteps: 16 },
};

/** The values of a store that changes with the day, at a pace that can be read. */
export function usePaced<T>(source: Changing<T>, pace: Pace): Changing<T> {
  return useMemo(() => pacedStore(source, PACES[pace], FRAME_CLOCK), [source, pace]);
}
