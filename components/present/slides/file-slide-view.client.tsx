"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { FileState } from "@/components/file-store/files-at-hand";
import type { HeldFiles } from "@/components/file-store/use-files-at-hand.client";
import type { FileSlide, Story } from "@/lib/story/story";
import type { DayRunner } from "./day-runner";
import { FileStage, type FileStageProps } from "./file-stage.client";
import { useLinkedExhibit } from "./use-linked-exhibit.client";

interface FileSlideViewProps extends Pick<FileStageProps, "theme" | "pointer" | "onSkip"> {
  readonly slide: FileSlide;
  readonly story: Story;
  /** Counted from 0. */
  readonly index: number;
  readonly held: HeldFiles;
  readonly runner: DayRunner;
  readonly reducedMotion: boolean;
}

export const NOT_ASKED: FileState = { step: "asking" };

/** The audience's slide of a reader's own file, its day running from the slide before. */
export function FileSlideView({ slide, held, runner, reducedMotion, ...stage }: FileSlideViewProps) {
  const { own } = slide;
  const linked = useLinkedExhibit(own, held.files(own.file));
  const day = useSyncExternalStore(runner.subscribe, runner.day, runner.day);
  const target = linked?.day ?? own.day;
  useEffect(() => {
    if (target !== null) runner.aim(target, reducedMotion || document.hidden);
  }, [runner, target, reducedMotion]);
  const exhibit = useMemo(() => linked?.on(day) ?? null, [linked, day]);
  return (
    <FileStage
      {...stage}
      slide={slide}
      state={held.stateOf(own.file) ?? NOT_ASKED}
      exhibit={exhibit}
      heading
      onFile={(file) => held.give(own.file, file)}
    />
  );
}
