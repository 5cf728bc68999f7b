"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { BriefingSlide } from "@/lib/story/briefing";
import { briefingAt, type ShelfId, shelfId } from "@/lib/story/shelf/shelf";
import {
  createShelfStore,
  type ShelfState,
  type ShelfStorage,
  type ShelfStore,
  UNREAD_SHELF,
} from "./shelf-store";

const KEPT_AS = "atlas-shelf";
const DAMAGED_AS = "atlas-shelf-damaged";
/** Where earlier versions of the atlas kept the only briefing. Removed as soon as the shelf holds it. */
const BRIEFING_WAS_KEPT_AS = "atlas-briefing";

/** The browser's own storage; where it is not allowed, nothing is kept and the pages say so. */
const browserStorage: ShelfStorage = {
  read() {
    try {
      return window.localStorage.getItem(KEPT_AS) ?? window.localStorage.getItem(BRIEFING_WAS_KEPT_AS);
    } catch {
      return null;
    }
  },
  write(text) {
    window.localStorage.setItem(KEPT_AS, text);
    window.localStorage.removeItem(BRIEFING_WAS_KEPT_AS);
  },
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

/** A key or an id that no other slide, briefing or saved view has. */
export function newShelfId(): ShelfId {
  const random = () => Math.floor(Math.random() * 36 ** 8).toString(36);
  return shelfId(`${Date.now().toString(36)}-${random()}`) ?? newShelfId();
}

let store: ShelfStore | null = null;

function browserShelf(): ShelfStore {
  store ??= createShelfStore({ storage: browserStorage, newId: newShelfId, now: () => Date.now() });
  return store;
}

/** Adds a slide at the end of the current briefing: its number, or why it is not kept. */
export function addSlide(store: ShelfStore, slide: Omit<BriefingSlide, "key">): number | "full" | "unsaved" {
  const key = newShelfId();
  const id = store.get().present.currentId;
  store.edit({ type: "edit-briefing", id, edit: { type: "add", slides: [{ ...slide, key }] } });
  const { present, saved } = store.get();
  const { slides } = briefingAt(present, id);
  if (slides.at(-1)?.key !== key) return "full";
  return saved ? slides.length : "unsaved";
}

/** My briefings and saved views, and what can be done to them. Empty on the server and until the browser's storage has been read. */
export function useShelf(): { readonly state: ShelfState; readonly store: ShelfStore } {
  const shelf = browserShelf();
  const state = useSyncExternalStore(shelf.subscribe, shelf.get, () => UNREAD_SHELF);
  useEffect(() => shelf.connect(), [shelf]);
  return { state, store: shelf };
}
