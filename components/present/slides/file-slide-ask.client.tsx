"use client";

import { useRef } from "react";
import type { FileState } from "@/components/file-store/files-at-hand";
import { Button } from "@/components/ui/button";
import type { FileLink } from "@/lib/files/view/file-link";
import { neededSentence } from "@/lib/files/view/link-note";

interface FileSlideAskProps {
  readonly own: FileLink;
  readonly state: FileState;
  /** `null` where nothing can be pressed, as in a small picture of the slide. */
  readonly onFile: ((file: File) => void) | null;
  /** `null` where no slide follows. */
  readonly onSkip: (() => void) | null;
}

/** Stands in the place of a map whose file is not at hand, and asks for it by name. */
export function FileSlideAsk({ own, state, onFile, onSkip }: FileSlideAskProps) {
  const input = useRef<HTMLInputElement>(null);
  const isAsking = state.step === "missing";
  return (
    <div
      data-file-map="asking"
      className="map-box absolute inset-0 flex items-center justify-center overflow-hidden bg-paper-2 p-6"
    >
      <div role="status" className="max-w-[30rem] text-center">
        <p className="text-[19px] leading-[1.4] font-semibold [overflow-wrap:anywhere]">
          {isAsking ? neededSentence(own) : `Reading “${own.file}” …`}
        </p>
        {state.step === "reading" && <p className="numeral mt-2">{Math.floor(state.share * 100)} %</p>}
        {isAsking && state.reason !== "" && (
          <p className="mt-2 text-[15px] leading-6 [overflow-wrap:anywhere]">{state.reason}</p>
        )}
        {isAsking && onFile && (
          <p className="mt-4 flex flex-wrap justify-center gap-2">
            <Button variant="primary" onClick={() => input.current?.click()}>
              Choose the file
            </Button>
            {onSkip && <Button onClick={onSkip}>Skip</Button>}
            <input
              ref={input}
              type="file"
              hidden
              aria-label={`The file ${own.file}`}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file) onFile(file);
              }}
            />
          </p>
        )}
        {isAsking && onFile && (
          <p className="mt-3 text-[13px] leading-5 text-ink-2">
            It is read by this browser and sent nowhere.
          </p>
        )}
      </div>
    </div>
  );
}
