"use client";

import { useEffect } from "react";
import { formatDay } from "@/lib/domain/format-day";
import type { OwnAtlas } from "./use-own-atlas.client";

const REST_MS = 300;

/** The page is named by the file and the day while a file is open. */
export function useOwnTitle({ fileName, store }: OwnAtlas): void {
  useEffect(() => {
    const before = document.title;
    const name = () => {
      document.title = `${fileName}, ${formatDay(store.get().day, "en", "long")} · Escalation Atlas`;
    };
    name();
    let timer = 0;
    const stop = store.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(name, REST_MS);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
      document.title = before;
    };
  }, [fileName, store]);
}
