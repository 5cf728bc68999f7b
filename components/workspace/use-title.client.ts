"use client";

import { useEffect, useEffectEvent } from "react";
import type { Changing } from "@/lib/store/create-store";
import { borrowTitle } from "./borrow-title";

/** A title costs the browser a round through its own window: it waits until days rest. */
const REST_MS = 300;

/** The document is named by what is shown, for as long as it is shown. */
export function useTitle<T>(store: Changing<T>, titleOf: (value: T) => string): void {
  const titleNow = useEffectEvent(() => `${titleOf(store.get())} · Escalation Atlas`);
  useEffect(() => {
    const title = borrowTitle(document);
    const name = () => title.set(titleNow());
    name();
    let timer = 0;
    const stop = store.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(name, REST_MS);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
      title.restore();
    };
  }, [store]);
}
