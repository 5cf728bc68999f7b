"use client";

import { lazy, Suspense, useState } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { useCoordinates } from "@/components/map/tools/use-coordinates.client";
import { useMapControls } from "@/components/map/use-map-controls.client";
import { KeepToggle } from "@/components/open-file/keep-toggle.client";
import { ReadingResult, type ReadingResultProps } from "@/components/open-file/reading-result.client";
import { coordinateFormat } from "@/components/state/coordinate-format";
import { PanelSwitch } from "@/components/table/panel-switch";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { useTitle } from "@/components/workspace/use-title.client";
import { formatDay } from "@/lib/domain/format-day";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { tableBytes } from "@/lib/files/table/file-table";
import type { FileLinkReading } from "@/lib/files/view/file-link";
import { fileRepairsText, fileViewOfLink } from "@/lib/files/view/file-view-of-link";
import { linkNote } from "@/lib/files/view/link-note";
import { filesWords, shellWords } from "@/lib/messages/rooms";
import type { Panel } from "@/lib/view/view";
import { AddFileSlide } from "./add-file-slide.client";
import { FileAnnouncer } from "./file-announcer.client";
import { FileExportButton } from "./file-export-button.client";
import { FileHeader } from "./file-header.client";
import { FileKeys } from "./file-keys.client";
import { FileTimeline } from "./file-timeline.client";
import { FileMap } from "./map/file-map.client";
import { BesidePanel } from "./panes/beside-panel.client";
import { FileDetail } from "./panes/file-detail.client";
import { FileFilters } from "./panes/file-filters.client";
import { FileHeadline } from "./panes/file-headline.client";
import { FileLegend } from "./panes/file-legend.client";
import { FileList } from "./panes/file-list.client";
import { FileSearchField } from "./panes/file-search-field.client";
import { PrintedRows } from "./panes/printed-rows.client";
import { useFileWorkspace } from "./state/use-file-workspace.client";

const FileTablePane = lazy(async () => ({
  default: (await import("./panes/file-table-pane.client")).FileTablePane,
}));

/** The panels that a file has; the ladder of a link is shown as the list. */
const FILE_PANELS = ["list", "table", "charts"] as const satisfies readonly Panel[];

const FileChartsPane = lazy(async () => ({
  default: (await import("./panes/file-charts-pane.client")).FileChartsPane,
}));

interface FileDashboardProps extends ReadingResultProps {
  readonly draft: MappingDraft;
  /** What the link asked for when the file was opened. */
  readonly asked: FileLinkReading | null;
  readonly onAsk: () => void;
  readonly onClose: () => void;
}

/** A file on the map, with its timeline: the composition root of this page. */
export function FileDashboard(props: FileDashboardProps) {
  const { file, reading, draft, asked, onAsk, onClose } = props;
  const lang = useLang();
  const { shown: words } = useWords(filesWords);
  const { moment } = useWords(shellWords);
  const [start] = useState(() => {
    const { view, repairs } = fileViewOfLink(reading.table, asked);
    return {
      view,
      notes: [
        linkNote(asked?.link ?? null, file, reading, words.link),
        fileRepairsText(repairs, lang, words.link),
      ],
    };
  });
  const workspace = useFileWorkspace(file.name, reading, start.view);
  const { look, store, search, commands } = workspace;
  useTitle(store, ({ day }) => words.pageTitle(file.name, formatDay(day, lang, "long")));
  const { selected } = look;
  const panel = look.panel === "ladder" ? "list" : look.panel;
  const Under = panel === "charts" ? FileChartsPane : FileTablePane;
  const controls = useMapControls(store);
  const coordinates = useCoordinates(coordinateFormat);
  return (
    <div
      className="file-shell"
      data-drawn={workspace.theme}
      data-table-bytes={tableBytes(reading.table) + workspace.mask.series.byteLength}
    >
      <FileHeader workspace={workspace} onAsk={onAsk} onClose={onClose}>
        <FileKeys commands={commands} controls={controls} onCoordinates={coordinates.onKey} />
        <AddFileSlide workspace={workspace} />
        <FileExportButton workspace={workspace} />
      </FileHeader>
      <div className="file-main" data-under={panel === "list" ? undefined : ""}>
        <div className="file-panel">
          <div className="file-facts">
            <ReadingResult file={file} reading={reading} />
            <p role="status" className="mt-1 text-sm leading-5 [overflow-wrap:anywhere] empty:hidden">
              {start.notes.filter((note) => note !== "").join(" ")}
            </p>
            <KeepToggle kept={{ file, draft }} />
          </div>
          <div className="file-asked">
            <FileHeadline workspace={workspace} />
            <FileSearchField q={look.q} search={search} store={store} />
            <div className="flex items-start gap-3">
              <div className="min-w-0 flex-1">
                <FileFilters
                  categories={reading.table.categories}
                  hidden={look.hidden}
                  q={look.q}
                  search={search}
                  store={store}
                />
              </div>
              <PanelSwitch
                panels={FILE_PANELS}
                panel={panel}
                onPanel={(next) => store.set({ panel: next })}
              />
            </div>
          </div>
          {panel === "list" && <FileList workspace={workspace} />}
        </div>
        {panel !== "list" && (
          <div className="file-under">
            <Suspense fallback={<p className="px-4 py-3 text-ink-2">{moment}</p>}>
              <Under workspace={workspace} />
            </Suspense>
          </div>
        )}
        <div className="file-map">
          <FileMap workspace={workspace} controls={controls} coordinates={coordinates} />
        </div>
        <details {...COVERS_MAP} open className="file-legend">
          <summary>{words.legend.title}</summary>
          <FileLegend workspace={workspace} />
          <BesidePanel workspace={workspace} />
        </details>
        {selected !== null && (
          <div {...COVERS_MAP} className="file-detail">
            <FileDetail key={selected} workspace={workspace} index={selected} />
          </div>
        )}
        <div className="file-dock">
          <FileTimeline workspace={workspace} />
        </div>
      </div>
      {panel === "list" && <PrintedRows workspace={workspace} />}
      <FileAnnouncer workspace={workspace} />
    </div>
  );
}
