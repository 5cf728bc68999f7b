"use client";

import { useRef, useState } from "react";
import { IncidentAnnouncer } from "@/components/atlas-page/panes/incident-announcer.client";
import { MapPane } from "@/components/atlas-page/panes/map-pane.client";
import type { Seed } from "@/components/atlas-page/state/seed";
import { useDatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { StatusLine } from "@/components/ui/status-line";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import type { SlideWords } from "@/lib/story/story";
import { EmbedDetail } from "./embed-detail";
import { EmbedDock } from "./embed-dock.client";
import { EmbedHead } from "./embed-head.client";
import { EmbedSlide } from "./embed-slide";
import { stillAddressBar } from "./still-address-bar";

interface EmbedFrameProps {
  readonly seed: Seed;
  /** The words of the slide that the frame shows; `null` for any other view. */
  readonly slide: Pick<SlideWords, "title" | "caption"> | null;
}

/** A day's map for the pages of others: what it shows, the map, and its time; from 320 pixels of width up. */
export function EmbedFrame({ seed, slide }: EmbedFrameProps) {
  const workspace = useDatasetWorkspace(seed, stillAddressBar);
  const map = useRef<HTMLDivElement>(null);
  const mapBox = useBoxSize(map);
  const { selected } = workspace.look;
  const [first] = useState(selected);
  // A slide says itself what its incident is: its card would lie over the small map.
  const isSaid = slide !== null && selected === first;
  const entry =
    selected?.type === "incident" && !isSaid
      ? workspace.scenes.plan.entries.find(({ id }) => id === selected.id)
      : undefined;
  return (
    <main className="flex h-dvh min-h-60 flex-col text-sm">
      {/* Links of the map without scripts, and of its card, would be refused in a frame. */}
      <base target="_blank" />
      <EmbedHead workspace={workspace} mapBox={mapBox} />
      {slide && <EmbedSlide {...slide} />}
      <div ref={map} className="embed-map relative min-h-0 flex-1 overflow-hidden bg-paper-2">
        <MapPane workspace={workspace} pointed={null} cooperative />
        {entry && <EmbedDetail entry={entry} onClose={workspace.commands.deselect} />}
        <div className="pointer-events-none absolute inset-x-0 bottom-0 z-20 p-2">
          <StatusLine {...workspace.notice} />
        </div>
      </div>
      <EmbedDock workspace={workspace} />
      <IncidentAnnouncer workspace={workspace} />
    </main>
  );
}
