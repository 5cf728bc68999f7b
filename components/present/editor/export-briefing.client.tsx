"use client";

import FileDown from "lucide-react/icons/file-down";
import { useMemo, useState } from "react";
import type { ExportSubject } from "@/components/export/content/export-subject";
import type { FilesAtHand } from "@/components/export/content/file-pages";
import { ExportDialog } from "@/components/export/export-dialog.client";
import { Button } from "@/components/ui/button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { deckWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import type { Story } from "@/lib/story/story";
import { problemSentence } from "@/lib/story/story-problem";
import { storyOfWritten } from "@/lib/story/story-views";
import type { WrittenStory } from "@/lib/story/written-story";

interface ExportBriefingProps {
  readonly written: WrittenStory;
  /** `undefined` until it is here. */
  readonly dataset: Dataset | undefined;
  readonly files: FilesAtHand;
}

/** The button that saves one's own briefing as a document. */
export function ExportBriefing({ written, dataset, files }: ExportBriefingProps) {
  const lang = useLang();
  const words = useWords(deckWords);
  const [story, setStory] = useState<Story | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const subject = useMemo(
    (): ExportSubject | null => story && { type: "story", story, files },
    [story, files],
  );
  const open = () => {
    if (!dataset) return;
    const read = storyOfWritten(written, MY_BRIEFING_ID, linkContextOf(dataset));
    setRefusal(read.ok ? null : problemSentence(read.problem, lang));
    if (read.ok) setStory({ ...read.value.story, title: written.title || words.mine.untitled });
  };
  return (
    <>
      <Button disabled={written.slides.length === 0 || !dataset} onClick={open}>
        <FileDown size={15} aria-hidden="true" />
        {words.editor.export}
      </Button>
      {refusal !== null && (
        <p role="alert" className="basis-full text-[13px] leading-5 font-medium text-alert">
          {refusal}
        </p>
      )}
      <ExportDialog subject={subject} dataset={dataset} theme="light" onClose={() => setStory(null)} />
    </>
  );
}
