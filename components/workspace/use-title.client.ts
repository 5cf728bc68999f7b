"use client";

import { useEffect, useEffectEvent } from "react";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";
import type { Changing } from "@/lib/store/create-store";
import { borrowTitle } from "./borrow-title";

/** A title costs the browser a round through its own window: it waits until days rest. */
const REST_MS = 300;

/** The document is named by what is shown, for as long as it is shown. */
export function useTitle<T>(store: Changing<T>, titleOf: (value: T) => string): void {
  const { name } = useWords(shellWords);
  const titleNow = useEffectEvent(() => `${titleOf(store.get())} · ${name}`);
  useEffect(() => {
    const title = borrowTitle(document);
    const show = () => title.set(titleNow());
    show();
    let timer = 0;
    const stop = store.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(show, REST_MS);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
      title.restore();
    };
  }, [store]);
}
