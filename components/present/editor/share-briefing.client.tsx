"use client";

import { useCallback } from "react";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { useAwaited } from "@/components/ui/use-awaited.client";
import { MAX_FRAGMENT_CHARACTERS, packStory } from "@/lib/story/story-fragment";
import type { WrittenStory } from "@/lib/story/written-story";

interface ShareBriefingProps {
  readonly open: boolean;
  readonly story: WrittenStory;
  readonly onClose: () => void;
  readonly onSave: () => void;
}

const number = new Intl.NumberFormat("en-GB");

/** The briefing as a link that carries all of it; where that would be too long, the file. */
export function ShareBriefing({ open, story, onClose, onSave }: ShareBriefingProps) {
  const pack = useCallback(
    async () => `${window.location.origin}/briefing#${await packStory(story)}`,
    [story],
  );
  const link = useAwaited(open ? pack : null);
  return (
    <Dialog open={open} title="Share this briefing" onClose={onClose}>
      {link === null ? (
        <p className="mt-4 text-[15px]">Making the link …</p>
      ) : link.length > MAX_FRAGMENT_CHARACTERS ? (
        <>
          <p className="mt-4 text-[15px] leading-6">
            The briefing is too long for a link: mail and chat programs cut links off after{" "}
            {number.format(MAX_FRAGMENT_CHARACTERS)} characters, and this one would have{" "}
            {number.format(link.length)}. Send it as a file instead.
          </p>
          <Button variant="primary" onClick={onSave} className="mt-4">
            Save to a file
          </Button>
        </>
      ) : (
        <>
          <p className="mt-4 text-[15px] leading-6">
            The link contains the whole briefing, notes included, in {number.format(link.length)} characters.
            No server receives it; whoever has the link has the briefing.
          </p>
          <label className="mt-4 block text-[13px] text-ink-2" htmlFor="share-link">
            Link
          </label>
          <input
            id="share-link"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
            className="mt-1 mb-3 w-full rounded-md border border-rule-2/70 bg-paper-2 px-3 py-2 text-[13px]"
          />
          <CopyTextButton text={link} label="Copy the link" />
        </>
      )}
    </Dialog>
  );
}
