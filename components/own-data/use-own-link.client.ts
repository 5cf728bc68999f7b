"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { type OwnLink, parseOwnLink, printOwnLink } from "@/lib/own-data/own-link";
import type { OwnAtlas } from "./use-own-atlas.client";

const REST_MS = 300;

function onHash(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** What the address asks for; `null` on the server and where it names no file. */
export function useAskedLink(): OwnLink | null {
  const hash = useSyncExternalStore(
    onHash,
    () => window.location.hash,
    () => "",
  );
  return useMemo(() => parseOwnLink(hash), [hash]);
}

/** Writes what is shown into the address at rest, behind its `#`, and gives it as a link. */
export function useWrittenLink(atlas: OwnAtlas, file: string): string {
  const { day, span } = atlas.view;
  const hash = printOwnLink({ file, rows: atlas.reading.table.count, day, span });
  useEffect(() => {
    const timer = window.setTimeout(() => window.history.replaceState(null, "", hash), REST_MS);
    return () => window.clearTimeout(timer);
  }, [hash]);
  return new URL(hash, window.location.href).toString();
}
