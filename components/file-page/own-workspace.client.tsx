"use client";

import { useState } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { KeepToggle } from "@/components/open-file/keep-toggle.client";
import { ReadingResult, type ReadingResultProps } from "@/components/open-file/reading-result.client";
import { useTitle } from "@/components/workspace/use-title.client";
import { formatDay } from "@/lib/domain/format-day";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { tableBytes } from "@/lib/files/table/own-table";
import { linkNote } from "@/lib/files/view/link-note";
import type { OwnLinkReading } from "@/lib/files/view/own-link";
import { ownRepairsText, ownViewOfLink } from "@/lib/files/view/own-view-of-link";
import { AddOwnSlide } from "./add-own-slide.client";
import { OwnMap } from "./map/own-map.client";
import { OwnAnnouncer } from "./own-announcer.client";
import { OwnExportButton } from "./own-export-button.client";
import { OwnHeader } from "./own-header.client";
import { OwnKeys } from "./own-keys.client";
import { OwnTimeline } from "./own-timeline.client";
import { BesidePanel } from "./panes/beside-panel.client";
import { OwnDetail } from "./panes/own-detail.client";
import { OwnFilters } from "./panes/own-filters.client";
import { OwnHeadline } from "./panes/own-headline.client";
import { OwnLegend } from "./panes/own-legend.client";
import { OwnList } from "./panes/own-list.client";
import { OwnSearchField } from "./panes/own-search-field.client";
import { PrintedRows } from "./panes/printed-rows.client";
import { useOwnAtlas } from "./state/use-own-atlas.client";
import { useOwnCommands } from "./state/use-own-commands.client";

interface OwnWorkspaceProps extends ReadingResultProps {
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
    return { view, notes: [linkNote(asked?.link ?? null, file, reading), ownRepairsText(repairs)] };
  });
  const atlas = useOwnAtlas(file.name, reading, start.view);
  const commands = useOwnCommands(atlas);
  const { view, store, search } = atlas;
  useTitle(store, ({ day }) => `${file.name}, ${formatDay(day, "en", "long")}`);
  const { selected } = view;
  return (
    <div
      className="own-shell"
      data-drawn={atlas.theme}
      data-table-bytes={tableBytes(reading.table) + atlas.mask.series.byteLength}
    >
      <OwnHeader atlas={atlas} onAsk={onAsk} onClose={onClose}>
        <OwnKeys commands={commands} />
        <AddOwnSlide atlas={atlas} />
        <OwnExportButton atlas={atlas} />
      </OwnHeader>
      <div className="own-main">
        <div className="own-panel">
          <div className="own-facts">
            <ReadingResult file={file} reading={reading} />
            <p role="status" className="mt-1 text-sm leading-5 [overflow-wrap:anywhere] empty:hidden">
              {start.notes.filter((note) => note !== "").join(" ")}
            </p>
            <KeepToggle kept={{ file, draft }} />
          </div>
          <div className="own-asked">
            <OwnHeadline atlas={atlas} />
            <OwnSearchField q={view.q} search={search} store={store} />
            <OwnFilters
              categories={reading.table.categories}
              hidden={view.hidden}
              q={view.q}
              search={search}
              store={store}
            />
          </div>
          <OwnList atlas={atlas} />
        </div>
        <div className="own-map">
          <OwnMap atlas={atlas} />
        </div>
        <details {...COVERS_MAP} open className="own-legend">
          <summary>Legend</summary>
          <OwnLegend atlas={atlas} />
          <BesidePanel atlas={atlas} />
        </details>
        {selected !== null && (
          <div {...COVERS_MAP} className="own-detail">
            <OwnDetail
              key={selected}
              reading={reading}
              mask={atlas.mask}
              commands={commands}
              index={selected}
            />
          </div>
        )}
        <div className="own-dock">
          <OwnTimeline atlas={atlas} commands={commands} />
        </div>
      </div>
      <PrintedRows atlas={atlas} />
      <OwnAnnouncer atlas={atlas} />
    </div>
  );
}
