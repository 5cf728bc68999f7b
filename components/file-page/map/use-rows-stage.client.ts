"use client";

import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import type { MapParts } from "@/components/map/load-maplibre";
import { MapStage } from "@/components/map/map-stage";
import { showMapState } from "@/components/map/painted-state";
import type { MapFrame } from "@/components/map/use-map-parts.client";
import { useLang } from "@/components/ui/words/use-words.client";
import type { BasemapSource } from "@/lib/basemap/basemap-source";
import type { IncidentId } from "@/lib/domain/incident";
import { rowsSceneOf } from "@/lib/files/marks/rows-scene";
import { IncidentOverlay } from "@/lib/gl/rows/incident-overlay";
import { rowsDrawnAs, rowsPainterFor } from "@/lib/gl/rows/rows-painter-for";
import { type FileMapHit, rowsReport, showOverlay } from "./rows-report";

const NOTHING_HIDDEN: readonly never[] = [];

export interface RowsStageInput {
  readonly workspace: FileWorkspace;
  readonly parts: MapParts;
  readonly frame: MapFrame;
  /** The incident of the overlay that is read. */
  readonly incident: IncidentId | null;
  /** The graphics card cannot hold the rows. */
  readonly onNoRoom: () => void;
}

/** What is painted on the map of a file: its rows, over the atlas's incidents where they are asked for. */
export function useRowsStage(props: RowsStageInput, basemap: BasemapSource): MapStage<FileMapHit> {
  const lang = useLang();
  const { workspace, parts, frame, incident } = props;
  const { reading, store, shownDay, mask, theme, look, pointed } = workspace;
  const { table } = reading;
  const { planFor } = workspace.beside;
  const { container } = frame;
  const [rows] = useState(() =>
    rowsPainterFor({
      table,
      sprites: parts.sprites,
      onPainted: rowsReport(frame, workspace.drawn.set),
      onNoRoom: props.onNoRoom,
    }),
  );
  const [stage] = useState(
    () =>
      new MapStage<FileMapHit>({
        painters: [rows],
        basemap,
        look: { theme, hidden: NOTHING_HIDDEN },
        extras: look.extras,
        lang,
        origin: window.location.origin,
        onRestyle: () => showMapState(container.current, "moving"),
      }),
  );
  const overlay = useMemo(
    () =>
      planFor &&
      new IncidentOverlay({
        sprites: parts.sprites,
        planFor,
        onPainted: (visible) => showOverlay(container.current, visible),
      }),
    [planFor, parts.sprites, container],
  );
  useLayoutEffect(() => {
    const show = () => {
      const at = { day: shownDay.day(), span: store.get().span };
      const scene = rowsSceneOf(table, mask, at, rowsDrawnAs(table));
      overlay?.setScene(scene);
      rows.setScene(scene);
    };
    show();
    return shownDay.subscribe(show);
  }, [rows, overlay, table, mask, shownDay, store]);
  useLayoutEffect(() => {
    if (!overlay) showOverlay(container.current, 0);
    stage.setPainters(overlay ? [rows, overlay] : [rows]);
  }, [stage, rows, overlay, container]);
  useLayoutEffect(() => stage.setLook({ theme, hidden: NOTHING_HIDDEN }, basemap), [stage, theme, basemap]);
  useLayoutEffect(() => stage.setExtras(look.extras, lang), [stage, look.extras, lang]);
  useEffect(() => rows.setDrawing(look.draw), [rows, look.draw]);
  useEffect(() => rows.setSelected(look.selected), [rows, look.selected]);
  useEffect(() => pointed.subscribe(() => rows.setPointed(pointed.get())), [rows, pointed]);
  useEffect(() => overlay?.setSelected(incident), [overlay, incident]);
  return stage;
}
