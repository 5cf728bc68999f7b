"use client";

import { useEffect, useMemo, useState } from "react";
import { useBriefing } from "@/components/state/use-briefing.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { FILE_STORY_ID, UNTITLED } from "@/lib/story/briefing";
import type { Story } from "@/lib/story/story";
import { holdsStory, unpackStory } from "@/lib/story/story-fragment";
import { problemSentence } from "@/lib/story/story-problem";
import { storyOfWritten } from "@/lib/story/story-views";
import type { Reading, WrittenStory } from "@/lib/story/written-story";

type MyBriefing =
  | { readonly status: "loading" }
  | { readonly status: "empty" }
  | { readonly status: "refused"; readonly reason: string; readonly carried: boolean }
  | { readonly status: "here"; readonly story: Story; readonly carried: boolean; readonly fragment: string };

type Unpacked = Reading<{ readonly written: WrittenStory; readonly remarks: readonly string[] }>;

/** One's own briefing as a story, or the one that the fragment of the address carries. */
export function useMyBriefing(version: string): MyBriefing {
  const { data: dataset, isError } = useDataset(version);
  const { state } = useBriefing();
  const context = useMemo(() => (dataset ? linkContextOf(dataset) : null), [dataset]);
  const [fragment, setFragment] = useState<string | null>(null);
  const [unpacked, setUnpacked] = useState<Unpacked | null>(null);
  useEffect(() => setFragment(window.location.hash), []);
  const carried = fragment !== null && holdsStory(fragment);
  useEffect(() => {
    if (!carried || fragment === null || context === null) return;
    let wanted = true;
    unpackStory(fragment, context).then((read) => wanted && setUnpacked(read));
    return () => {
      wanted = false;
    };
  }, [carried, fragment, context]);
  return useMemo((): MyBriefing => {
    if (isError) return { status: "refused", reason: "The dataset did not load.", carried };
    if (fragment === null || context === null || !state.loaded) return { status: "loading" };
    if (carried && unpacked === null) return { status: "loading" };
    if (unpacked && !unpacked.ok)
      return { status: "refused", reason: problemSentence(unpacked.problem), carried };
    const written = unpacked?.ok ? unpacked.value.written : state.present;
    if (written.slides.length === 0) return { status: "empty" };
    const read = storyOfWritten(written, FILE_STORY_ID, context);
    if (!read.ok) return { status: "refused", reason: problemSentence(read.problem), carried };
    const { story } = read.value;
    const title = story.title === "" ? UNTITLED : story.title;
    return { status: "here", story: { ...story, title }, carried, fragment: carried ? fragment : "" };
  }, [isError, fragment, context, carried, unpacked, state]);
}
