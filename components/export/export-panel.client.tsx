"use client";

import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import type { ExportSource, ExportSubject } from "./export-subject";
import { NO_FILES } from "./own-pages.client";
import { StoryExport } from "./story-export.client";
import { ViewExport } from "./view-export.client";

export interface ExportPanelProps extends Pick<ExportSource, "dataset"> {
  readonly subject: Exclude<ExportSubject, { readonly type: "own" }>;
  readonly theme: SheetTheme;
}

/** What can be exported of a view or a story. Loaded when it is asked for. */
export function ExportPanel({ subject, dataset, theme }: ExportPanelProps) {
  const { origin } = window.location;
  switch (subject.type) {
    case "view":
      return <ViewExport view={subject.view} dataset={dataset} origin={origin} theme={theme} />;
    case "story":
      return (
        <StoryExport
          story={subject.story}
          dataset={dataset}
          origin={origin}
          files={subject.files ?? NO_FILES}
        />
      );
  }
}
