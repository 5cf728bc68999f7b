"use client";

import type { ReactNode } from "react";
import { FileDrop } from "@/components/open-file/file-drop.client";
import { MappingPanel } from "@/components/open-file/mapping-panel";
import { ReadingProgress } from "@/components/open-file/reading-progress";
import { useHandedFiles } from "@/components/open-file/use-handed-files.client";
import { useOpenFile } from "@/components/open-file/use-open-file.client";
import { DropAnywhere } from "@/components/ui/drop-anywhere.client";
import { SiteBar } from "@/components/ui/site-bar.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { withElement } from "@/components/ui/words/with-element";
import { askedSentence } from "@/lib/files/view/link-note";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { FileDashboard } from "./file-dashboard.client";
import { useAskedLink } from "./state/use-file-link.client";

/** Opens a file of the reader's own; the guide below it is there without scripts, too. */
export function FilePage({ guide }: { readonly guide: ReactNode }) {
  const { opening: words, shown, faults } = useWords(filesWords);
  const lang = useLang();
  const asked = useAskedLink();
  const opened = useOpenFile();
  const { state } = opened;
  useHandedFiles(opened.choose);
  if (state.step === "shown") {
    return (
      <main data-file={state.step}>
        <DropAnywhere label={words.drop} onFile={opened.choose} />
        <h1 className="sr-only">{words.title}</h1>
        <FileDashboard
          file={state.file}
          reading={state.reading}
          draft={state.draft}
          asked={asked}
          onAsk={opened.ask}
          onClose={opened.close}
        />
      </main>
    );
  }
  return (
    <div className="mx-auto max-w-[62rem] px-5 pt-2 pb-16 md:px-8">
      <SiteBar />
      <main data-file={state.step}>
        <DropAnywhere label={words.drop} onFile={opened.choose} />
        <h1 className="mt-7 text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] md:text-[2.5rem]">
          {words.heading}
        </h1>
        <p className="mt-2 max-w-[44em] text-[15px] leading-[1.5] text-ink-2">{words.lead}</p>
        <div className="mt-5 [@media(scripting:none)]:hidden">
          {state.step === "idle" && (
            <>
              {asked && (
                <p className="mb-3 text-[15px] leading-6 [overflow-wrap:anywhere]">
                  {askedSentence(asked.link, lang, shown.link)}
                </p>
              )}
              <FileDrop onFile={opened.choose} />
              <p role="alert" className="mt-3 text-[15px] leading-6 empty:hidden">
                {state.fault && (
                  <>
                    {withElement(words.notOpened, <bdi className="font-semibold">{state.fault.name}</bdi>)}{" "}
                    {say(faults, state.fault.said)}
                  </>
                )}
              </p>
            </>
          )}
          {state.step === "looking" && (
            <p role="status" className="text-[15px]">
              {withElement(words.looking, <bdi>{state.file.name}</bdi>)}
            </p>
          )}
          {state.step === "mapping" && (
            <MappingPanel
              name={state.file.name}
              look={state.look}
              draft={state.draft}
              onDraft={(draft) => opened.send({ type: "answer", draft })}
              onChoices={(choices) => opened.send({ type: "look-again", choices })}
              onRead={() => opened.send({ type: "read" })}
              onClose={opened.close}
            />
          )}
          {state.step === "reading" && (
            <ReadingProgress file={state.file} progress={state.progress} onCancel={opened.ask} />
          )}
        </div>
        {guide}
      </main>
    </div>
  );
}
