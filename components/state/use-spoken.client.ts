"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Clock } from "@/lib/playback/clock";
import type { Changing } from "@/lib/store/create-store";

/** Speech that is not asked for waits until the reader rests, and a newer one takes its place. */
const REST_MS = 400;

/** What is shown at rest, and what the clock does. */
export type SpokenMoment<T> = T & { readonly status: "playing" | "paused" | "ended" };

/**
 * What a screen reader should say of the way from one rest to the next: `phrase` of the two, where it is not `null`. Never a
 * frame of playing.
 */
export function useSpoken<T extends object>(
  store: Changing<T>,
  clock: Clock,
  phraseOf: (before: SpokenMoment<T>, after: SpokenMoment<T>) => string | null,
): string {
  const [text, setText] = useState("");
  const phrase = useEffectEvent(phraseOf);
  useEffect(() => {
    const now = (): SpokenMoment<T> => ({ ...store.get(), status: clock.snapshot().status });
    let before = now();
    let timer = 0;
    const check = () => {
      window.clearTimeout(timer);
      if (clock.snapshot().status === "playing") {
        if (before.status !== "playing") before = now();
        return;
      }
      timer = window.setTimeout(() => {
        const after = now();
        const next = phrase(before, after);
        before = after;
        if (next !== null) setText(next);
      }, REST_MS);
    };
    const stopStore = store.subscribe(check);
    const stopClock = clock.subscribe(check);
    return () => {
      window.clearTimeout(timer);
      stopStore();
      stopClock();
    };
  }, [store, clock]);
  return text;
}

/** Whether a slider has the focus: it speaks for itself. */
export function sliderSpeaks(): boolean {
  return document.activeElement?.getAttribute("role") === "slider";
}
