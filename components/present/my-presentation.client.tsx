"use client";

import { Prose } from "@/components/ui/prose";
import { FILE_STORY_ID } from "@/lib/story/briefing";
import { Present } from "./present.client";
import { Presenter } from "./presenter.client";
import type { PresentSeed } from "./slides/present-seed";
import { useMyBriefing } from "./use-my-briefing.client";

interface MyPresentationProps {
  readonly version: string;
  /** Counted from 0; beyond the end is the last. */
  readonly slide: number;
  readonly screen: "audience" | "presenter";
  /** The query that stays the same from slide to slide. */
  readonly query: string;
}

const NONE_SENT: PresentSeed["scenes"] = {};

/** One's own briefing, or one that the address carries, presented. Nothing of it has been to a server. */
export function MyPresentation({ version, slide, screen, query }: MyPresentationProps) {
  const own = useMyBriefing(version);
  switch (own.status) {
    case "loading":
      return (
        <Prose title="Your briefing">
          <p role="status">It is being read from this browser…</p>
          <noscript>
            <p>
              Your own briefing is kept in this browser and needs scripts. The{" "}
              <a href="/present">stories of the atlas</a> do without.
            </p>
          </noscript>
        </Prose>
      );
    case "empty":
      return (
        <Prose title="Your briefing has no slides yet">
          <p>
            On the <a href="/">map</a>, add a view with “Briefing”, or start from one of the{" "}
            <a href="/present">stories</a>.
          </p>
        </Prose>
      );
    case "refused":
      return (
        <Prose title="This briefing cannot be shown">
          <p role="alert">{own.reason}</p>
          <p>
            {own.carried ? "Ask for the link again, or for the file. " : ""}
            <a href="/briefing">Your own briefing</a> is as it was.
          </p>
        </Prose>
      );
    case "here": {
      const { story, carried, fragment } = own;
      const seed = { version, story, slide: Math.min(slide, story.slides.length - 1), scenes: NONE_SENT };
      const props = { seed, storyId: FILE_STORY_ID, rest: query + fragment, carried };
      return screen === "audience" ? <Present {...props} /> : <Presenter {...props} />;
    }
  }
}
