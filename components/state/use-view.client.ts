"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { parseView, printView } from "@/lib/view/codec";
import { historyMode } from "@/lib/view/history-mode";
import { keepEndOfRelease } from "@/lib/view/keep-end-of-release";
import type { LinkContext } from "@/lib/view/link-context";
import type { View } from "@/lib/view/view";
import { browserAddressBar } from "./browser-address-bar";
import { browserLinkOptions, type LinkCodec } from "./browser-link-options";
import type { AddressBar } from "./link-store";
import { createViewStore, type Look, type ViewStore } from "./view-store";

const CODEC: LinkCodec<View> = {
  print: printView,
  modeOf: historyMode,
  parse: (pathname, search, context) => keepEndOfRelease(parseView(pathname, search, context).view),
};

/**
 * The store of the view: begun with what the server read from the link, then the one owner. `context` is what links are
 * read with when the reader goes Back; it may come later than the store. `addressBar` is that of the first call.
 */
export function useViewStore(
  initial: View,
  context: LinkContext | null,
  addressBar: AddressBar = browserAddressBar,
): ViewStore {
  const reading = useRef(context);
  reading.current = context;
  const [store] = useState(() => {
    const made: ViewStore = createViewStore({
      ...browserLinkOptions(
        initial,
        CODEC,
        () => reading.current,
        () => made.get(),
      ),
      addressBar,
    });
    return made;
  });
  useEffect(() => store.connect(), [store]);
  return store;
}

/** The view but for its day; renders again with each change of it, and not while days go by. */
export function useLook(store: ViewStore): Look {
  return useSyncExternalStore(store.subscribe, store.getLook, store.getLook);
}
