"use client";

import { useMemo, useSyncExternalStore } from "react";

/** The page in full screen, where the browser has it. */
export interface FullScreen {
  readonly isOn: boolean;
  toggle(): void;
  /** Does something that needs what full screen hides, after leaving it. */
  leaveFor(act: () => void): void;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/**
 * Full screen of the whole page, so that dialogs, popovers and live regions work in it; the page's style then gives the map the
 * room. `null` where there is none, as on an iPhone or in a frame that may not.
 */
export function useFullScreen(): FullScreen | null {
  const isThere = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled,
    () => false,
  );
  const isOn = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement === document.documentElement,
    () => false,
  );
  return useMemo(() => {
    if (!isThere) return null;
    return {
      isOn,
      toggle() {
        // As it is now: a press may come before React knows. Where the browser refuses, the page stays as it is.
        const done = document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen();
        done.catch(() => undefined);
      },
      leaveFor(act) {
        if (document.fullscreenElement) document.exitFullscreen().then(act, act);
        else act();
      },
    };
  }, [isThere, isOn]);
}
