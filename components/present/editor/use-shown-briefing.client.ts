"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { briefingInQuery } from "@/components/present/present-links";
import { newShelfId, useShelf } from "@/components/state/use-shelf.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { Briefing, BriefingEdit } from "@/lib/story/briefing";
import { briefingAt, changedBriefing, type ShelfId, type ShelvedBriefing } from "@/lib/story/shelf/shelf";
import { keepLang } from "@/lib/view/address/reader-language";

type Shelf = ReturnType<typeof useShelf>;

interface ShownBriefing extends Shelf {
  readonly briefing: ShelvedBriefing;
  /** What a screen reader is told of the last edit. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly write: (edit: BriefingEdit) => void;
  readonly stepBack: () => void;
  readonly stepForth: () => void;
  /** Shows that briefing, which views are added to from now on. */
  readonly open: (id: ShelfId) => void;
  /** Begins another one, or puts one from elsewhere beside the others, and shows it; whether there was room. */
  readonly begin: (made: Briefing) => boolean;
}

/** `/briefing?briefing=…`: which one the editor shows. */
const asked = () => briefingInQuery(window.location.search);

/** In the language of the page. */
const addressOf = (id: ShelfId) => keepLang(`/briefing?briefing=${id}`, window.location.href);

/**
 * The briefing that the editor shows: the one that the address names, else the one that was current when the page was opened,
 * whatever is opened in other windows meanwhile. Undo and redo lead to the one that they change.
 */
export function useShownBriefing(): ShownBriefing {
  const { state, store } = useShelf();
  const words = useWords(deckWords).editor.said;
  const [shown, setShown] = useState<ShelfId | null>(null);
  const [said, say] = useState("");
  const { present, loaded } = state;
  // Before the first paint after loading: another window's choice later must not change what is edited here.
  if (loaded && shown === null) setShown(asked() ?? present.currentId);
  const briefing = briefingAt(present, shown);
  const step = (make: () => void, saying: string) => {
    const before = store.get().present;
    make();
    setShown(changedBriefing(before, store.get().present) ?? briefing.id);
    say(saying);
  };
  const stepBack = () => step(store.undo, words.undone);
  const stepForth = () => step(store.redo, words.redone);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    if (event.shiftKey) stepForth();
    else stepBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    const travel = () => setShown(asked());
    document.addEventListener("keydown", listen);
    window.addEventListener("popstate", travel);
    return () => {
      document.removeEventListener("keydown", listen);
      window.removeEventListener("popstate", travel);
    };
  }, []);
  const show = (id: ShelfId) => {
    setShown(id);
    // So that Back finds the one that the address did not name.
    window.history.replaceState(null, "", addressOf(briefing.id) + window.location.hash);
    window.history.pushState(null, "", addressOf(id));
  };
  return {
    state,
    store,
    briefing,
    said,
    say,
    write: (edit) => store.edit({ type: "edit-briefing", id: briefing.id, edit }),
    stepBack,
    stepForth,
    open(id) {
      store.edit({ type: "open-briefing", id });
      show(id);
    },
    begin(made) {
      const id = newShelfId();
      store.edit({ type: "new-briefing", id, briefing: made });
      const isThere = briefingAt(store.get().present, id).id === id;
      if (isThere) show(id);
      return isThere;
    },
  };
}
