"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import type { MappingDraft } from "@/lib/own-data/column-mapping";
import { linkNote } from "@/lib/own-data/link-note";
import type { OwnLinkReading } from "@/lib/own-data/own-link";
import { tableBytes } from "@/lib/own-data/own-table";
import { ownRepairsSentence, ownViewOfLink } from "@/lib/own-data/own-view-of-link";
import { BesidePanel } from "./beside-panel.client";
import { KeepToggle } from "./keep-toggle.client";
import { OwnDetail } from "./own-detail.client";
import { OwnExportButton } from "./own-export-button.client";
import { OwnLegend } from "./own-legend.client";
import { OwnList } from "./own-list.client";
import { OwnMap } from "./own-map.client";
import { OwnTimeline } from "./own-timeline.client";
import { ReadingResult, type ReadingResultProps } from "./reading-result.client";
import { useOwnAtlas } from "./use-own-atlas.client";
import { useOwnPageLink } from "./use-own-link.client";

export interface OwnWorkspaceProps extends ReadingResultProps {
  readonly draft: MappingDraft;
  /** What the link asked for when the file was opened. */
  readonly asked: OwnLinkReading | null;
  readonly onAsk: () => void;
  readonly onClose: () => void;
}

/** A file on the map, with its timeline: the composition root of this page. */
export function OwnWorkspace(props: OwnWorkspaceProps) {
  const { file, reading, draft, asked, onAsk, onClose } = props;
  const [start] = useState(() => {
    const { view, repairs } = ownViewOfLink(reading.table, asked);
    return { view, notes: [linkNote(asked?.link ?? null, file, reading), ownRepairsSentence(repairs)] };
  });
  const atlas = useOwnAtlas(file.name, reading, start.view);
  const link = useOwnPageLink(atlas);
  return (
    <div
      data-table-bytes={tableBytes(reading.table) + atlas.slots.byteLength}
      className="flex min-h-dvh flex-col lg:h-dvh lg:min-h-0"
    >
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-2">
        <a href="/" className="inline-flex min-h-9 items-center text-[17px] font-semibold tracking-[-0.01em]">
          Escalation Atlas
        </a>
        <span className="me-auto text-sm text-ink-2 max-md:sr-only">
          Your own data, on this machine alone
        </span>
        <CopyTextButton text={link.href} label="Copy link" />
        <OwnExportButton atlas={atlas} />
        <Button onClick={onAsk}>Change what is read</Button>
        <Button onClick={onClose}>Close the file</Button>
      </header>
      <div className="flex min-h-0 flex-1 flex-col lg:grid lg:grid-cols-[23rem_1fr] lg:grid-rows-[minmax(0,1fr)_auto]">
        <div className="relative order-1 h-[52dvh] min-h-72 lg:order-none lg:col-start-2 lg:row-start-1 lg:h-auto">
          <OwnMap atlas={atlas} />
        </div>
        <div className="order-2 lg:order-none lg:col-span-2 lg:row-start-2">
          <OwnTimeline atlas={atlas} />
        </div>
        <div className="order-3 min-h-0 border-rule px-4 py-4 lg:order-none lg:col-start-1 lg:row-start-1 lg:overflow-y-auto lg:border-e">
          <ReadingResult file={file} reading={reading} />
          <p role="status" className="mt-2 text-sm leading-5 empty:hidden">
            {start.notes.filter((note) => note !== "").join(" ")}
          </p>
          <KeepToggle kept={{ file, draft }} />
          {atlas.view.selected !== null && (
            <OwnDetail
              key={atlas.view.selected}
              reading={reading}
              index={atlas.view.selected}
              onClose={() => atlas.store.set({ selected: null })}
            />
          )}
          <OwnLegend atlas={atlas} />
          <BesidePanel atlas={atlas} />
          <OwnList atlas={atlas} />
        </div>
      </div>
    </div>
  );
}
