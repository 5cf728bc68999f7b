"use client";

import { useEffect, useMemo, useState } from "react";
import type { PresentSeed } from "@/components/present/slides/present-seed";
import { useDataset } from "@/components/state/use-dataset.client";
import { useShelf } from "@/components/state/use-shelf.client";
import { Prose } from "@/components/ui/prose";
import { useAwaited } from "@/components/ui/use-awaited.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { briefingAt, type ShelfId } from "@/lib/story/shelf/shelf";
import { storyIdOf } from "@/lib/story/shelf/story-id";
import type { Story } from "@/lib/story/story";
import { holdsStory, unpackStory } from "@/lib/story/story-fragment";
import { problemSentence } from "@/lib/story/story-problem";
import { storyOfWritten } from "@/lib/story/story-views";
import { Present } from "./present.client";
import { briefingInQuery } from "./present-links";
import { Presenter } from "./presenter.client";

type MyBriefing =
  | { readonly status: "loading" }
  | { readonly status: "empty" }
  | { readonly status: "refused"; readonly reason: string; readonly carried: boolean }
  | {
      readonly status: "here";
      readonly story: Story;
      /** Id of the briefing in addresses and among windows. */
      readonly storyId: string;
      readonly carried: boolean;
      readonly fragment: string;
    };

interface MyPresentationProps {
  readonly version: string;
  /** Counted from 0; beyond the end is the last. */
  readonly slide: number;
  readonly screen: "audience" | "presenter";
  /** The query that stays the same from slide to slide. */
  readonly query: string;
}

const NONE_SENT: PresentSeed["scenes"] = {};

/** Presents my briefing, or the one in the address. No server receives any of it. */
export function MyPresentation({ version, slide, screen, query }: MyPresentationProps) {
  const briefing = useMyBriefing(version);
  const words = useWords(deckWords).mine;
  switch (briefing.status) {
    case "loading":
      return (
        <Prose title={words.title}>
          <p role="status">{words.loading}</p>
          <noscript>
            <p>{words.noScript((stories) => link("/present", stories))}</p>
          </noscript>
        </Prose>
      );
    case "empty":
      return (
        <Prose title={words.empty.title}>
          <p>
            {words.empty.text(
              (map) => link("/", map),
              (stories) => link("/present", stories),
            )}
          </p>
        </Prose>
      );
    case "refused":
      return (
        <Prose title={words.refused.title}>
          <p role="alert">{briefing.reason}</p>
          <p>
            {briefing.carried ? `${words.refused.askAgain} ` : ""}
            {words.refused.unchanged((mine) => link("/briefing", mine))}
          </p>
        </Prose>
      );
    case "here": {
      const { story, storyId, carried, fragment } = briefing;
      const seed = { version, story, slide: Math.min(slide, story.slides.length - 1), scenes: NONE_SENT };
      const props = { seed, storyId, rest: query + fragment, carried };
      return screen === "audience" ? <Present {...props} /> : <Presenter {...props} />;
    }
  }
}

const link = (href: string, text: string) => (
  <a key={href} href={href}>
    {text}
  </a>
);

/** My briefing as a story, or the one in the fragment of the address. */
function useMyBriefing(version: string): MyBriefing {
  const lang = useLang();
  const { data: dataset, isError } = useDataset(version);
  const words = useWords(deckWords).mine;
  const { state } = useShelf();
  const context = useMemo(() => (dataset ? linkContextOf(dataset) : null), [dataset]);
  const [address, setAddress] = useState<{
    readonly fragment: string;
    readonly asked: ShelfId | null;
  } | null>(null);
  useEffect(() => {
    const { hash, search } = window.location;
    setAddress({ fragment: hash, asked: briefingInQuery(search) });
  }, []);
  const fragment = address?.fragment ?? null;
  const carried = fragment !== null && holdsStory(fragment);
  const unpack = useMemo(
    () => (carried && context ? () => unpackStory(fragment, context) : null),
    [carried, fragment, context],
  );
  const unpacked = useAwaited(unpack);
  return useMemo((): MyBriefing => {
    if (isError) return { status: "refused", reason: words.refused.noDataset, carried };
    if (address === null || context === null || !state.loaded) return { status: "loading" };
    const { fragment, asked } = address;
    if (carried && unpacked === null) return { status: "loading" };
    if (unpacked && !unpacked.ok)
      return { status: "refused", reason: problemSentence(unpacked.problem, lang), carried };
    const mine = briefingAt(state.present, asked);
    if (!carried && asked !== null && mine.id !== asked)
      return { status: "refused", reason: words.refused.notHere, carried };
    const written = unpacked?.ok ? unpacked.value.written : mine;
    if (written.slides.length === 0) return { status: "empty" };
    const read = storyOfWritten(written, MY_BRIEFING_ID, context);
    if (!read.ok) return { status: "refused", reason: problemSentence(read.problem, lang), carried };
    const { story } = read.value;
    const title = story.title === "" ? words.untitled : story.title;
    const storyId = carried || asked === null ? MY_BRIEFING_ID : storyIdOf(asked);
    return {
      status: "here",
      story: { ...story, title },
      storyId,
      carried,
      fragment: carried ? fragment : "",
    };
  }, [isError, address, context, carried, unpacked, state, words, lang]);
}
