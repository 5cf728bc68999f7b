"use client";

import { useEffect, useState } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { addSlide, useShelf } from "@/components/state/use-shelf.client";
import { viewNow } from "@/components/workspace/use-workspace.client";
import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Scene } from "@/lib/scene/scene";
import { briefingAt } from "@/lib/story/shelf/shelf";
import { MAX_SLIDES } from "@/lib/story/story-problem";
import { writtenAtlasSlide } from "@/lib/story/written-atlas-slide";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, REST_KIND } from "@/lib/theatre/kinds";

const SAID_MS = 4000;

export interface AddToBriefing {
  /** How many slides the briefing has. */
  readonly count: number;
  /** What became of the last view that was added; empty after four seconds. */
  readonly said: string;
  add(): void;
}

/** Adds what is on the screen to my briefing. */
export function useAddToBriefing(workspace: DatasetWorkspace): AddToBriefing {
  const { scenes, names } = workspace;
  const { state, store } = useShelf();
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = window.setTimeout(() => setSaid(""), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [said]);
  return {
    count: briefingAt(state.present, null).slides.length,
    said,
    add() {
      const view = { ...viewNow(workspace), play: false };
      const { selected } = view;
      const entry =
        selected?.type === "incident" ? scenes.plan.entries.find(({ id }) => id === selected.id) : undefined;
      const place = selected?.type === "place" ? names.places.get(selected.id) : undefined;
      const title = entry
        ? `${KIND_LABELS[entry.kind].one.en}, ${entry.placeName}`
        : (place?.shortName ?? countsText(scenes.sceneStore.get()));
      const slide = writtenAtlasSlide({ view, title, caption: "", notes: "" });
      const added = addSlide(store, slide);
      setSaid(
        added === "full"
          ? `The briefing is full: ${MAX_SLIDES} slides`
          : added === "unsaved"
            ? "Couldn’t save the briefing in this browser"
            : `Added to the briefing as slide ${added}`,
      );
    },
  };
}

function countsText({ counts }: Scene): string {
  return kindPhrases(counts.with(INCIDENT_KINDS.indexOf(REST_KIND), 0), "en").join(", ");
}
