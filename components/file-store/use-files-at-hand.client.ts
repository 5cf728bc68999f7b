"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { FilesAtHand } from "@/components/export/content/file-pages";
import { createFilesStore, type FileState, type FilesStore } from "./files-at-hand";

export interface HeldFiles {
  /** `null` for a file that nothing here needs. */
  stateOf(name: string): FileState | null;
  readonly files: FilesAtHand;
  give(name: string, file: File): void;
}

const NONE: ReadonlyMap<string, FileState> = new Map();
const CHANNEL = "atlas-own-files";

let store: FilesStore | null = null;

function windowStore(): FilesStore {
  store ??= createFilesStore(
    typeof BroadcastChannel === "undefined" || typeof window === "undefined"
      ? null
      : new BroadcastChannel(CHANNEL),
  );
  return store;
}

/** The readers' own files that slides need, by name: those that this browser keeps, that another window holds, or that are given. */
export function useFilesAtHand(needed: readonly string[]): HeldFiles {
  const held = windowStore();
  const states = useSyncExternalStore(held.subscribe, held.get, () => NONE);
  const key = JSON.stringify([...new Set(needed)]);
  useEffect(() => {
    for (const name of JSON.parse(key) as string[]) held.want(name);
  }, [held, key]);
  return useMemo(
    () => ({
      stateOf: (name) => states.get(name) ?? null,
      files: (name) => {
        const state = states.get(name);
        return state?.step === "here" ? state.reading : null;
      },
      give: held.give,
    }),
    [held, states],
  );
}
