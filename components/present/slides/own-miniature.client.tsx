"use client";

import { useMemo } from "react";
import { useFilesAtHand } from "@/components/file-store/use-files-at-hand.client";
import { useMedia } from "@/components/state/use-media.client";
import type { OwnSlide, Story } from "@/lib/story/story";
import { NOT_ASKED } from "./own-slide-view.client";
import { OwnStage } from "./own-stage.client";
import { useLinkedExhibit } from "./use-linked-exhibit.client";

interface OwnMiniatureProps {
  readonly slide: OwnSlide;
  readonly story: Story;
  /** Counted from 0. */
  readonly index: number;
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** A slide of a reader's own file in the presenter's window. */
export function OwnMiniature({ slide, story, index, pointer }: OwnMiniatureProps) {
  const { own } = slide;
  const held = useFilesAtHand([own.file]);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const linked = useLinkedExhibit(own, held.files(own.file));
  const exhibit = useMemo(() => linked?.on(linked.day) ?? null, [linked]);
  return (
    <OwnStage
      slide={slide}
      story={story}
      index={index}
      state={held.stateOf(own.file) ?? NOT_ASKED}
      exhibit={exhibit}
      theme={isDark ? "dark" : "light"}
      heading={false}
      pointer={pointer}
      onFile={null}
      onSkip={null}
    />
  );
}
