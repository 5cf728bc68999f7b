"use client";

import { useCallback } from "react";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { useAwaited } from "@/components/ui/use-awaited.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import { MAX_FRAGMENT_CHARACTERS, packStory } from "@/lib/story/story-fragment";
import type { WrittenStory } from "@/lib/story/written-story";

interface ShareBriefingProps {
  readonly open: boolean;
  readonly story: WrittenStory;
  readonly onClose: () => void;
  readonly onSave: () => void;
}

/** The briefing as a link that carries all of it; where that would be too long, the file. */
export function ShareBriefing({ open, story, onClose, onSave }: ShareBriefingProps) {
  const words = useWords(deckWords).editor.sharing;
  const pack = useCallback(
    async () => `${window.location.origin}/briefing#${await packStory(story)}`,
    [story],
  );
  const link = useAwaited(open ? pack : null);
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      {link === null ? (
        <p className="mt-4 text-[15px]">{words.making}</p>
      ) : link.length > MAX_FRAGMENT_CHARACTERS ? (
        <>
          <p className="mt-4 text-[15px] leading-6">{words.tooLong(MAX_FRAGMENT_CHARACTERS, link.length)}</p>
          <Button variant="primary" onClick={onSave} className="mt-4">
            {words.save}
          </Button>
        </>
      ) : (
        <>
          <p className="mt-4 text-[15px] leading-6">{words.about(link.length)}</p>
          <label className="mt-4 block text-[13px] text-ink-2" htmlFor="share-link">
            {words.link}
          </label>
          <input
            id="share-link"
            readOnly
            dir="ltr"
            value={link}
            onFocus={(event) => event.target.select()}
            className="mt-1 mb-3 w-full rounded-md border border-rule-2/70 bg-paper-2 px-3 py-2 text-[13px]"
          />
          <CopyTextButton text={link} label={words.copy} />
        </>
      )}
    </Dialog>
  );
}
