"use client";

import { useCallback, useMemo, useState } from "react";
import { type FullScreen, useFullScreen } from "./use-full-screen.client";

/** What the buttons and keys of a page's own map ask for, beside zoom. */
export interface MapControls {
  /** How often the map was sent home: raised, it goes there even where the view has no camera. */
  readonly resets: number;
  /** The view gives up its camera, and the map goes home. */
  readonly reset: () => void;
  /** `null` where there is none. */
  readonly fullScreen: FullScreen | null;
}

export function useMapControls(store: { set(change: { readonly camera: null }): void }): MapControls {
  const fullScreen = useFullScreen();
  const [resets, setResets] = useState(0);
  const reset = useCallback(() => {
    store.set({ camera: null });
    setResets((count) => count + 1);
  }, [store]);
  return useMemo(() => ({ resets, reset, fullScreen }), [resets, reset, fullScreen]);
}
