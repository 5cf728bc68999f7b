"use client";

import Bookmark from "lucide-react/icons/bookmark";
import Presentation from "lucide-react/icons/presentation";
import { useState } from "react";
import { SavedViews } from "@/components/saved/saved-views.client";
import { addSlide, useShelf } from "@/components/state/use-shelf.client";
import { Button } from "@/components/ui/button";
import { CompactLabel } from "@/components/ui/compact-label";
import { formatDay } from "@/lib/domain/format-day";
import { MAX_SLIDES } from "@/lib/story/story-problem";
import { fileSlideNow } from "./state/file-slide-now";
import type { FileWorkspace } from "./state/use-file-workspace.client";

/** Adds what is shown of the file to my briefing or to the saved views, which name the file and contain none of its data. */
export function AddFileSlide({ workspace }: { readonly workspace: FileWorkspace }) {
  const { store } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const [savedOpen, setSavedOpen] = useState(false);
  const viewToSave = () => {
    const { view, title } = fileSlideNow(workspace);
    return { link: view, name: `${title}, ${formatDay(workspace.shownDay.day(), "en", "long")}` };
  };
  const add = () => {
    const added = addSlide(store, fileSlideNow(workspace));
    setSaid(
      added === "full"
        ? `The briefing is full: ${MAX_SLIDES} slides.`
        : added === "unsaved"
          ? "Couldn’t save the briefing in this browser."
          : `Added as slide ${added}. The briefing names the file but doesn’t contain it: save the file in this browser, or have it ready when you present.`,
    );
  };
  return (
    <>
      <Button onClick={add}>
        <CompactLabel icon={<Presentation size={18} />}>Add to briefing</CompactLabel>
      </Button>
      <Button onClick={() => setSavedOpen(true)}>
        <CompactLabel icon={<Bookmark size={18} />}>Saved views</CompactLabel>
      </Button>
      <SavedViews open={savedOpen} current={viewToSave} onClose={() => setSavedOpen(false)} />
      <p role="status" className="order-last basis-full text-[13px] leading-5 text-ink-2 empty:hidden">
        {said !== null && (
          <>
            {said}{" "}
            <a href="/briefing" className="underline underline-offset-4">
              Open the briefing
            </a>
          </>
        )}
      </p>
    </>
  );
}
