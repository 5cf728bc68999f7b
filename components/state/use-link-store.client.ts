"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Day } from "@/lib/domain/day";
import type { Changing } from "@/lib/store/create-store";
import { browserAddressBar } from "./browser-address-bar";
import { type AddressBar, createLinkStore, type LinkCodec, type LinkStore } from "./link-store";
import { useChanging } from "./use-changing.client";
import { type Look, lookOf } from "./view-store";

/**
 * The store of what the address says: begun with `initial`, then the one owner. `codec` may be another with each render, as what
 * links are read with may come later than the store. `addressBar` is that of the first call.
 */
export function useLinkStore<V extends object>(
  initial: V,
  codec: LinkCodec<V>,
  addressBar: AddressBar = browserAddressBar,
): LinkStore<V> {
  const latest = useRef(codec);
  latest.current = codec;
  const [store] = useState(() =>
    createLinkStore<V>({
      initial,
      print: (value) => latest.current.print(value),
      modeOf: (before, after) => latest.current.modeOf(before, after),
      read: () => latest.current.read(),
      addressBar,
      setTimer: (callback, delayMs) => window.setTimeout(callback, delayMs),
      clearTimer: (timer) => window.clearTimeout(timer),
      now: () => performance.now(),
    }),
  );
  useEffect(() => store.connect(), [store]);
  return store;
}

/** The view but for its day; renders again with each change of it, and not while days go by. */
export function useLook<V extends { readonly day: Day }>(store: Changing<V>): Look<V> {
  return useChanging(useMemo(() => lookOf(store), [store]));
}
