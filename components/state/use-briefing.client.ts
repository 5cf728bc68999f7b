"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { BriefingSlide } from "@/lib/story/briefing";
import {
  type BriefingState,
  type BriefingStorage,
  type BriefingStore,
  createBriefingStore,
  UNREAD_BRIEFING,
} from "./briefing-store";

const KEPT_AS = "atlas-briefing";
const DAMAGED_AS = "atlas-briefing-damaged";

/** The browser's own storage; where it is not allowed, nothing is kept and the editor says so. */
const browserStorage: BriefingStorage = {
  read() {
    try {
      return window.localStorage.getItem(KEPT_AS);
    } catch {
      return null;
    }
  },
  write: (text) => window.localStorage.setItem(KEPT_AS, text),
  keepDamaged(text) {
    try {
      window.localStorage.setItem(DAMAGED_AS, text);
    } catch {
      return;
    }
  },
  onChange(listener) {
    const hear = ({ key }: StorageEvent) => (key === KEPT_AS || key === null) && listener();
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  },
};

/** A key that no other slide has. */
export function newSlideKey(): string {
  return `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 8).toString(36)}`;
}

let store: BriefingStore | null = null;

function browserBriefing(): BriefingStore {
  store ??= createBriefingStore({ storage: browserStorage, newKey: newSlideKey, now: () => Date.now() });
  return store;
}

/** Adds a slide at the end: its number, or why the briefing does not keep it. */
export function addSlide(
  store: BriefingStore,
  slide: Omit<BriefingSlide, "key">,
): number | "full" | "unsaved" {
  const key = newSlideKey();
  store.edit({ type: "add", slides: [{ ...slide, key }] });
  const { present, saved } = store.get();
  if (present.slides.at(-1)?.key !== key) return "full";
  return saved ? present.slides.length : "unsaved";
}

/** My briefing, and what can be done to it. Empty on the server and until the browser's storage has been read. */
export function useBriefing(): { readonly state: BriefingState; readonly store: BriefingStore } {
  const briefing = browserBriefing();
  const state = useSyncExternalStore(briefing.subscribe, briefing.get, () => UNREAD_BRIEFING);
  useEffect(() => briefing.connect(), [briefing]);
  return { state, store: briefing };
}
