"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { parseView, printView } from "@/lib/view/codec";
import { historyMode } from "@/lib/view/history-mode";
import type { LinkContext } from "@/lib/view/link-context";
import type { View } from "@/lib/view/view";
import { browserAddressBar } from "./browser-address-bar";
import { createViewStore, type Look, type ViewStore } from "./view-store";

/**
 * The store of the view: begun with what the server read from the link, then the one owner. `context` is what links are
 * read with when the reader goes Back; it may come later than the store.
 */
export function useViewStore(initial: View, context: LinkContext | null): ViewStore {
  const reading = useRef(context);
  reading.current = context;
  const [store] = useState(() => {
    const readAddress = (): View => {
      const known = reading.current;
      const { pathname, search } = window.location;
      return known === null ? store.get() : parseView(pathname, search, known).view;
    };
    const store: ViewStore = createViewStore({
      initial,
      print: printView,
      modeOf: historyMode,
      read: readAddress,
      addressBar: browserAddressBar,
      setTimer: (callback, delayMs) => window.setTimeout(callback, delayMs),
      clearTimer: (timer) => window.clearTimeout(timer),
      now: () => performance.now(),
    });
    return store;
  });
  useEffect(() => store.connect(), [store]);
  return store;
}

/** The view but for its day; renders again with each change of it, and not while days go by. */
export function useLook(store: ViewStore): Look {
  return useSyncExternalStore(store.subscribe, store.getLook, store.getLook);
}
