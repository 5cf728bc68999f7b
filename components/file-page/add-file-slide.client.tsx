"use client";

import Presentation from "lucide-react/icons/presentation";
import { useState } from "react";
import { addSlide, useShelf } from "@/components/state/use-shelf.client";
import { Button } from "@/components/ui/button";
import { CompactLabel } from "@/components/ui/compact-label";
import { viewNow } from "@/components/workspace/use-workspace.client";
import { spanSlice } from "@/lib/collection/collection";
import { countText } from "@/lib/files/view/count-text";
import { linkOfFileView } from "@/lib/files/view/link-of-file-view";
import { MAX_SLIDES } from "@/lib/story/story-problem";
import { writtenSlideOf } from "@/lib/story/story-views";
import type { FileWorkspace } from "./state/use-file-workspace.client";

/** Adds what is shown of the file to my briefing, which names the file and contains none of its data. */
export function AddFileSlide({ workspace }: { readonly workspace: FileWorkspace }) {
  const { fileName, reading, mask } = workspace;
  const { store } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const add = () => {
    const { table } = reading;
    const view = viewNow(workspace);
    const shown = mask.count(spanSlice(table, view.day, view.span));
    const own = linkOfFileView(fileName, table, view);
    const title = `${countText(shown, "row")} of ${fileName}`.slice(0, 120);
    const slide = writtenSlideOf({ own, title, caption: "", notes: "" });
    const added = addSlide(store, slide);
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
