"use client";

import Bookmark from "lucide-react/icons/bookmark";
import Presentation from "lucide-react/icons/presentation";
import { useState } from "react";
import { SavedViews } from "@/components/saved/saved-views.client";
import { addSlide, useShelf } from "@/components/state/use-shelf.client";
import { Button } from "@/components/ui/button";
import { CompactLabel } from "@/components/ui/compact-label";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { filesWords } from "@/lib/messages/rooms";
import { MAX_SLIDES } from "@/lib/story/story-problem";
import { inLang } from "@/lib/view/address/lang-of";
import { fileSlideNow } from "./state/file-slide-now";
import type { FileWorkspace } from "./state/use-file-workspace.client";

/** Adds what is shown of the file to my briefing or to the saved views, which name the file and contain none of its data. */
export function AddFileSlide({ workspace }: { readonly workspace: FileWorkspace }) {
  const lang = useLang();
  const { briefing: words } = useWords(filesWords).shown;
  const { store } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const [savedOpen, setSavedOpen] = useState(false);
  const viewToSave = () => {
    const { view, title } = fileSlideNow(workspace, words);
    return { link: view, name: words.viewName(title, formatDay(workspace.shownDay.day(), lang, "long")) };
  };
  const add = () => {
    const added = addSlide(store, fileSlideNow(workspace, words));
    setSaid(
      added === "full" ? words.full(MAX_SLIDES) : added === "unsaved" ? words.unsaved : words.added(added),
    );
  };
  return (
    <>
      <Button onClick={add}>
        <CompactLabel icon={<Presentation size={18} />}>{words.add}</CompactLabel>
      </Button>
      <Button onClick={() => setSavedOpen(true)}>
        <CompactLabel icon={<Bookmark size={18} />}>{words.savedViews}</CompactLabel>
      </Button>
      <SavedViews open={savedOpen} current={viewToSave} onClose={() => setSavedOpen(false)} />
      <p role="status" className="order-last basis-full text-[13px] leading-5 text-ink-2 empty:hidden">
        {said !== null && (
          <>
            {said}{" "}
            <a href={inLang("/briefing", lang)} className="underline underline-offset-4">
              {words.open}
            </a>
          </>
        )}
      </p>
    </>
  );
}
