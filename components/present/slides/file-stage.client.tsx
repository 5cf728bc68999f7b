"use client";

import type { FileState } from "@/components/file-store/files-at-hand";
import { SlideStage } from "@/components/story/slide-stage";
import { SlideText } from "@/components/story/slide-text";
import { type Day, day as toDay } from "@/lib/domain/day";
import type { FileExhibit } from "@/lib/export/files/file-exhibit";
import { legendRows } from "@/lib/export/files/legend-rows";
import { countText } from "@/lib/files/view/count-text";
import { askedSpanText } from "@/lib/files/view/link-note";
import { pointsPalette } from "@/lib/signs/points-palette";
import type { FileSlide, Story } from "@/lib/story/story";
import { FileSlideAsk } from "./file-slide-ask.client";
import { FileSlideMap } from "./file-slide-map.client";

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
  const { own, title, caption } = slide;
  const day: Day = exhibit?.view.day ?? own.day ?? toDay(0);
  const span = exhibit?.view.span ?? own.span ?? { type: "day" };
  const palette = pointsPalette(theme);
  const rows = exhibit
    ? legendRows(exhibit).rows.flatMap(({ series, name, count, isOff }) =>
        isOff || count === 0 ? [] : [{ name, count, colour: palette[series] ?? "" }],
      )
    : [];
  return (
    <SlideStage
      pointer={pointer}
      map={
        exhibit ? (
          <FileSlideMap exhibit={exhibit} theme={theme} />
        ) : (
          <FileSlideAsk own={own} state={state} {...asks} />
        )
      }
      text={
        <SlideText
          storyTitle={story.title}
          title={title}
          caption={caption}
          view={{ day, span, known: null }}
          extent={exhibit ? exhibit.table.dayExtent : askedSpanText(own)}
          held={{
            type: "rows",
            rows,
            basis: exhibit ? `${countText(exhibit.shown, "row")} of ${own.file}` : own.file,
          }}
          slide={index + 1}
          slideCount={story.slides.length}
          heading={heading}
        />
      }
    />
  );
}
