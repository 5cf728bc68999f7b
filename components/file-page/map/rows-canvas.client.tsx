"use client";

import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { worldOfRows } from "@/components/file-page/state/world-of-rows";
import type { MapParts } from "@/components/map/load-maplibre";
import { MapCanvas } from "@/components/map/map-canvas.client";
import { MapStage } from "@/components/map/map-stage";
import type { MapPoint } from "@/components/map/map-target";
import { showMapState, showPainted } from "@/components/map/painted-state";
import { useBasemap } from "@/components/map/use-basemap.client";
import type { MapFrame } from "@/components/map/use-map-parts.client";
import { UNIT_ZOOM, unproject } from "@/lib/basemap/mercator";
import type { IncidentId } from "@/lib/domain/incident";
import { rowsSceneOf } from "@/lib/files/marks/rows-scene";
import type { FileTable } from "@/lib/files/table/file-table";
import { boundsOf, liesBeyondMap } from "@/lib/files/table/table-bounds";
import type { PointsDrawn } from "@/lib/gl/points/points-layer";
import { IncidentOverlay, type OverlayHit } from "@/lib/gl/rows/incident-overlay";
import type { PaintedRows, RowsHit } from "@/lib/gl/rows/rows-painter";
import { rowsDrawnAs, rowsPainterFor } from "@/lib/gl/rows/rows-painter-for";
import { PrintedCanvas } from "./printed-canvas.client";

const FIT = { padding: 48, maxZoom: 9 };
const TOLERANCES = { hoverPx: 4, clickPx: 10, touchPx: 14 };
const NOTHING_HIDDEN: readonly never[] = [];

/** What the pointer can be on: rows, or one of the atlas's incidents or places under them. */
export type FileMapHit = RowsHit | OverlayHit;

interface RowsCanvasProps {
  readonly workspace: FileWorkspace;
  readonly parts: MapParts;
  readonly frame: MapFrame;
  /** The incident of the overlay that is read. */
  readonly incident: IncidentId | null;
  readonly onPick: (hit: FileMapHit | null) => void;
  readonly onHover: (hit: FileMapHit | null, point: MapPoint | null) => void;
  /** The graphics card cannot hold the rows. */
  readonly onNoRoom: () => void;
}

/** A file's rows on a map that follows the view, over the atlas's incidents where they are asked for. */
export function RowsCanvas(props: RowsCanvasProps) {
  const { workspace, parts, frame, incident } = props;
  const { reading, store, shownDay, mask, theme, look } = workspace;
  const { table } = reading;
  const { planFor } = workspace.beside;
  const { container } = frame;
  const basemap = useBasemap({ theme, lang: "en", towns: true, world: liesBeyondMap(table) });
  const [rows] = useState(() =>
    rowsPainterFor({
      table,
      atlas: parts.atlas,
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
        onRestyle: () => showMapState(container.current, "moving"),
      }),
  );
  const overlay = useMemo(
    () =>
      planFor &&
      new IncidentOverlay({
        atlas: parts.atlas,
        planFor,
        onPainted: (visible) => showOverlay(container.current, visible),
      }),
    [planFor, parts.atlas, container],
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
  useEffect(() => rows.setDrawing(look.draw), [rows, look.draw]);
  useEffect(() => rows.setSelected(look.selected), [rows, look.selected]);
  useEffect(() => overlay?.setSelected(incident), [overlay, incident]);
  const [world] = useState(() => worldOfRows(parts.library, container, table));
  const [home] = useState(() => ({ bounds: boundsOf(table), fit: FIT }));
  const reveal = useMemo(() => revealRow(table, look.selected), [table, look.selected]);
  return (
    <>
      <div className="absolute inset-0 print:hidden">
        <MapCanvas<FileMapHit>
          library={parts.library}
          stage={stage}
          basemap={basemap}
          frame={frame}
          home={home}
          world={world}
          tolerances={TOLERANCES}
          reveal={reveal}
          camera={look.camera}
          lang="en"
          name="Map of your rows"
          reducedMotion={workspace.reducedMotion}
          onCameraRest={(camera) => store.set({ camera })}
          onPick={props.onPick}
          onHover={props.onHover}
        />
      </div>
      <PrintedCanvas stage={stage} />
    </>
  );
}

function revealRow({ positions }: FileTable, row: number | null) {
  if (row === null) return null;
  const [x, y] = positions.subarray(row * 2, row * 2 + 2);
  return x === undefined || y === undefined ? null : { at: unproject({ x, y }, UNIT_ZOOM), from: null };
}

/** Says on the map's container what has been painted, and to `onDrawn` when rows are drawn in another way than before. */
function rowsReport({ container }: MapFrame, onDrawn: (drawn: PointsDrawn | undefined) => void) {
  let before: PaintedRows | null = null;
  return (painted: PaintedRows) => {
    const { scene, drawn } = painted;
    const isDrawnAlike = isSameDrawn(drawn, before?.drawn);
    if (!isDrawnAlike) onDrawn(drawn);
    if (scene === before?.scene && isDrawnAlike) return;
    before = painted;
    showPainted(container.current, { ...scene, visible: scene.mask.count(scene) });
    if (container.current) container.current.dataset.draw = drawn?.as ?? "marks";
  };
}

function showOverlay(container: HTMLElement | null, visible: number): void {
  if (container) container.dataset.beside = String(visible);
}

function isSameDrawn(a: PointsDrawn | undefined, b: PointsDrawn | undefined): boolean {
  return a?.as === b?.as && a?.classes.join() === b?.classes.join() && a?.withoutAreas === b?.withoutAreas;
}
