"use client";

import { Suspense, useRef } from "react";
import type { FileState } from "@/components/file-store/files-at-hand";
import { SlideStage } from "@/components/story/slide-stage";
import { SlideText } from "@/components/story/slide-text";
import { Button } from "@/components/ui/button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { type Day, day as toDay } from "@/lib/domain/day";
import type { FileExhibit } from "@/lib/export/files/file-exhibit";
import { legendRows } from "@/lib/export/files/legend-rows";
import type { FileLink } from "@/lib/files/view/file-link";
import { askedSpanText } from "@/lib/files/view/link-note";
import { deckWords } from "@/lib/messages/rooms";
import { pointsPalette } from "@/lib/signs/points-palette";
import type { FileSlide, Story } from "@/lib/story/story";
import { FileFaultText } from "./file-fault-text.client";
import { FileSlidePicture } from "./file-slide-picture.client";

interface FileSlideAskProps {
  readonly own: FileLink;
  readonly state: FileState;
  /** `null` where nothing can be pressed, as in a small picture of the slide. */
  readonly onFile: ((file: File) => void) | null;
  /** `null` where no slide follows. */
  readonly onSkip: (() => void) | null;
}

export interface FileStageProps {
  readonly slide: FileSlide;
  readonly story: Story;
  /** Counted from 0. */
  readonly index: number;
  readonly state: FileState;
  /** `null` until the file is at hand. */
  readonly exhibit: FileExhibit | null;
  readonly theme: "light" | "dark";
  readonly heading: boolean;
  readonly pointer: { readonly x: number; readonly y: number } | null;
  readonly onFile: ((file: File) => void) | null;
  readonly onSkip: (() => void) | null;
}

/** A slide of a reader's own file, or what asks for it. */
export function FileStage({
  slide,
  story,
  index,
  state,
  exhibit,
  theme,
  heading,
  pointer,
  ...asks
}: FileStageProps) {
  const { own } = slide;
  const lang = useLang();
  const words = useWords(deckWords).slide.file;
  const day: Day = exhibit?.view.day ?? own.day ?? toDay(0);
  const span = exhibit?.view.span ?? own.span ?? { type: "day" };
  const palette = pointsPalette(theme);
  const rows = exhibit
    ? legendRows(exhibit, words).rows.flatMap(({ series, name, count, isOff }) =>
        isOff || count === 0 ? [] : [{ name, count, colour: palette[series] ?? "" }],
      )
    : [];
  return (
    <SlideStage
      pointer={pointer}
      map={
        exhibit ? (
          <FileSlidePicture exhibit={exhibit} theme={theme} />
        ) : (
          <FileSlideAsk own={own} state={state} {...asks} />
        )
      }
      text={
        <SlideText
          story={story}
          slide={slide}
          index={index}
          view={{ day, span, known: null }}
          extent={exhibit ? exhibit.table.dayExtent : askedSpanText(own, lang)}
          held={{
            type: "rows",
            rows,
            basis: exhibit ? words.basis(exhibit.shown, own.file) : own.file,
          }}
          heading={heading}
        />
      }
    />
  );
}

/** Replaces a map whose file is not at hand, and asks for the file by name. */
function FileSlideAsk({ own, state, onFile, onSkip }: FileSlideAskProps) {
  const input = useRef<HTMLInputElement>(null);
  const words = useWords(deckWords).slide.file;
  const isAsking = state.step === "missing";
  return (
    <div
      data-file-map="asking"
      className="map-box absolute inset-0 flex items-center justify-center overflow-hidden bg-paper-2 p-6"
    >
      <div role="status" className="max-w-[30rem] text-center">
        <p className="text-[19px] leading-[1.4] font-semibold [overflow-wrap:anywhere]">
          {isAsking ? words.needed(own.file, own.rows) : words.reading(own.file)}
        </p>
        {state.step === "reading" && <p className="numeral mt-2">{Math.floor(state.share * 100)} %</p>}
        {isAsking && state.reason !== null && (
          <Suspense>
            <FileFaultText said={state.reason} />
          </Suspense>
        )}
        {isAsking && onFile && (
          <p className="mt-4 flex flex-wrap justify-center gap-2">
            <Button variant="primary" onClick={() => input.current?.click()}>
              {words.choose}
            </Button>
            {onSkip && <Button onClick={onSkip}>{words.skip}</Button>}
            <input
              ref={input}
              type="file"
              hidden
              aria-label={words.input(own.file)}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file) onFile(file);
              }}
            />
          </p>
        )}
        {isAsking && onFile && <p className="mt-3 text-[13px] leading-5 text-ink-2">{words.stays}</p>}
      </div>
    </div>
  );
}
