"use client";

import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { newShelfId } from "@/components/state/use-shelf.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { Said } from "@/lib/story/said";
import { holdsShelf, readShelfFile, type ShelfParcel } from "@/lib/story/shelf/shelf-file";
import { readStoryFile } from "@/lib/story/story-file";
import { holdsStory, unpackStory } from "@/lib/story/story-fragment";
import { problemSentence, type StoryProblem } from "@/lib/story/story-problem";
import type { Reading, WrittenStory } from "@/lib/story/written-story";
import type { LinkContext } from "@/lib/view/text/link-context";

/** A briefing from elsewhere, not yet one's own. */
interface Incoming {
  readonly from: "link" | "file";
  readonly written: WrittenStory;
  readonly remarks: readonly Said[];
}

interface IncomingControls {
  readonly incoming: Incoming | null;
  /** Why the last one was refused, in a sentence. */
  readonly refusal: string | null;
  /** Read as soon as the dataset is here, which its views are checked against; of several the last. */
  openFile(file: File): void;
  /** Done with it: the address forgets it too. */
  leave(): void;
  dismissRefusal(): void;
}

interface Refusal {
  readonly from: Incoming["from"];
  readonly problem: StoryProblem;
}

type Read = Reading<{ readonly written: WrittenStory; readonly remarks: readonly Said[] }>;

/**
 * Takes a briefing out of the address's fragment or out of a file; what is damaged is refused with the reason. A file of several
 * briefings is handed on.
 */
export function useIncoming(
  context: LinkContext | null,
  onParcel: (parcel: ShelfParcel) => void,
): IncomingControls {
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const lang = useLang();
  const { refused } = useWords(deckWords).editor.trouble;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = useCallback((from: Incoming["from"], read: Read) => {
    setIncoming(read.ok ? { from, ...read.value } : null);
    setRefusal(read.ok ? null : { from, problem: read.problem });
  }, []);
  const takeParcel = useEffectEvent((read: Reading<ShelfParcel>) => {
    setRefusal(read.ok ? null : { from: "file", problem: read.problem });
    if (read.ok) onParcel(read.value);
  });
  useEffect(() => {
    if (context === null || chosen === null) return;
    let wanted = true;
    chosen.text().then((text) => {
      if (!wanted) return;
      setChosen(null);
      if (holdsShelf(text)) takeParcel(readShelfFile(text, context, newShelfId));
      else take("file", readStoryFile(text, context));
    });
    return () => {
      wanted = false;
    };
  }, [context, chosen, take]);
  useEffect(() => {
    if (context === null) return;
    let wanted = true;
    const look = () => {
      const { hash } = window.location;
      if (!holdsStory(hash)) return;
      unpackStory(hash, context).then((read) => wanted && take("link", read));
    };
    look();
    window.addEventListener("hashchange", look);
    return () => {
      wanted = false;
      window.removeEventListener("hashchange", look);
    };
  }, [context, take]);
  return {
    incoming,
    refusal: refusal && refused[refusal.from](problemSentence(refusal.problem, lang)),
    openFile: setChosen,
    leave() {
      setIncoming(null);
      setRefusal(null);
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
    },
    dismissRefusal: () => setRefusal(null),
  };
}
