"use client";

import { useEffect, useState } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { addSlide, newShelfId, useShelf } from "@/components/state/use-shelf.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { workspaceWords } from "@/lib/messages/rooms";
import { EMPTY_BRIEFING } from "@/lib/story/briefing";
import { MAX_BRIEFINGS, type Shelf, type ShelfId } from "@/lib/story/shelf/shelf";
import { MAX_SLIDES } from "@/lib/story/story-problem";
import { slideNow } from "./slide-now";

const SAID_MS = 4000;

export interface AddToBriefing {
  /** The briefings of the reader's own, and the one that views are added to. */
  readonly shelf: Shelf;
  /** What became of the last view that was added; empty after four seconds. */
  readonly said: string;
  add(): void;
  /** What is on the screen, to be saved. */
  viewToSave(): { readonly link: string; readonly name: string };
  /** Makes that briefing the one that views are added to; `null` begins another. */
  choose(id: ShelfId | null): void;
}

/** Adds what is on the screen to my briefing, or names it to be saved. */
export function useAddToBriefing(workspace: DatasetWorkspace): AddToBriefing {
  const { state, store } = useShelf();
  const words = useWords(workspaceWords).atlas.briefing;
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = window.setTimeout(() => setSaid(""), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [said]);
  return {
    shelf: state.present,
    said,
    add() {
      const added = addSlide(store, slideNow(workspace));
      setSaid(
        added === "full" ? words.full(MAX_SLIDES) : added === "unsaved" ? words.unsaved : words.added(added),
      );
    },
    viewToSave() {
      const { view, title } = slideNow(workspace);
      const day = formatDay(workspace.shownDay.day(), workspace.look.lang, "long");
      return { link: view, name: title === "" ? day : words.nameOf(title, day) };
    },
    choose(id) {
      if (id !== null) return store.edit({ type: "open-briefing", id });
      const made = newShelfId();
      store.edit({ type: "new-briefing", id: made, briefing: EMPTY_BRIEFING });
      setSaid(store.get().present.currentId === made ? words.newOne : words.noRoom(MAX_BRIEFINGS));
    },
  };
}
