"use client";

import { type RefObject, useCallback, useMemo } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { showPainted } from "@/components/map/painted-state";
import { DrawnFileMap } from "@/components/present/slides/drawn-file-map.client";
import { useChanging } from "@/components/state/use-changing.client";
import { type FileExhibit, fileExhibitsOf } from "@/lib/export/files/file-exhibit";
import { FILE_PAGE } from "@/lib/story/slide-link";

interface DrawnRowsProps {
  readonly workspace: FileWorkspace;
  readonly container: RefObject<HTMLElement | null>;
}

/** The rows of the span drawn, where there is no interactive map: it follows the view and the day. */
export function DrawnRows({ workspace, container }: DrawnRowsProps) {
  const { fileName: file, reading, plans, mask, look, theme, pacedDay } = workspace;
  const { table } = reading;
  const day = useChanging(pacedDay);
  const exhibitOn = useMemo(() => {
    const view = { ...look, day: table.dayExtent.from };
    return fileExhibitsOf({ file, table, view, page: FILE_PAGE, plans, mask });
  }, [file, table, look, plans, mask]);
  const exhibit = useMemo(() => exhibitOn(day), [exhibitOn, day]);
  const onPainted = useCallback(
    ({ view, shown }: FileExhibit) => showPainted(container.current, { ...view, visible: shown }),
    [container],
  );
  return <DrawnFileMap exhibit={exhibit} theme={theme} onPainted={onPainted} />;
}
