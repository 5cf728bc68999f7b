"use client";

import { useMemo } from "react";
import { useFilesAtHand } from "@/components/file-store/use-files-at-hand.client";
import { useTheme } from "@/components/state/use-theme.client";
import type { FileSlide, Story } from "@/lib/story/story";
import { NOT_ASKED } from "./file-slide-view.client";
import { FileStage } from "./file-stage.client";
import { useLinkedExhibit } from "./use-linked-exhibit.client";

interface FileMiniatureProps {
  readonly slide: FileSlide;
  readonly story: Story;
  /** Counted from 0. */
  readonly index: number;
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** A slide of a reader's own file in the presenter's window. */
export function FileMiniature({ slide, story, index, pointer }: FileMiniatureProps) {
  const { own } = slide;
  const held = useFilesAtHand([own.file]);
  const theme = useTheme(null);
  const linked = useLinkedExhibit(own, held.files(own.file));
  const exhibit = useMemo(() => linked?.on(linked.day) ?? null, [linked]);
  return (
    <FileStage
      slide={slide}
      story={story}
      index={index}
      state={held.stateOf(own.file) ?? NOT_ASKED}
      exhibit={exhibit}
      theme={theme}
      heading={false}
      pointer={pointer}
      onFile={null}
      onSkip={null}
    />
  );
}
