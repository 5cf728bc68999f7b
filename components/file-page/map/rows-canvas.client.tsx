"use client";

import { useMemo, useState } from "react";
import { worldOfRows } from "@/components/file-page/state/world-of-rows";
import { MapCanvas, type MapCanvasAsked } from "@/components/map/map-canvas.client";
import type { MapPoint } from "@/components/map/map-target";
import { useBasemap } from "@/components/map/use-basemap.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { UNIT_ZOOM, unproject } from "@/lib/basemap/mercator";
import type { FileTable } from "@/lib/files/table/file-table";
import { boundsOf, liesBeyondMap } from "@/lib/files/table/table-bounds";
import { filesWords } from "@/lib/messages/rooms";
import { PrintedCanvas } from "./printed-canvas.client";
import type { FileMapHit } from "./rows-report";
import { type RowsStageInput, useRowsStage } from "./use-rows-stage.client";

const FIT = { padding: 48, maxZoom: 9 };
const TOLERANCES = { hoverPx: 4, clickPx: 10, touchPx: 14 };

export interface RowsCanvasProps extends RowsStageInput {
  readonly controls: NonNullable<MapCanvasAsked["controls"]>;
  /** Where a click measures, and picks nothing. */
  readonly onMeasure: MapCanvasAsked["onMeasure"];
  readonly onGround: MapCanvasAsked["onGround"];
  readonly onPick: (hit: FileMapHit | null) => void;
  readonly onHover: (hit: FileMapHit | null, point: MapPoint | null) => void;
}

/** A file's rows on a map that follows the view, over the atlas's incidents where they are asked for. */
export function RowsCanvas(props: RowsCanvasProps) {
  const lang = useLang();
  const words = useWords(filesWords).shown.map;
  const { workspace, parts, frame } = props;
  const { store, theme, look } = workspace;
  const { table } = workspace.reading;
  const basemap = useBasemap(look, { theme, lang, world: liesBeyondMap(table) });
  const stage = useRowsStage(props, basemap);
  const [world] = useState(() => worldOfRows(parts.library, frame.container, table));
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
          lang={lang}
          name={words.canvas}
          reducedMotion={workspace.reducedMotion}
          controls={props.controls}
          onCameraRest={(camera) => store.set({ camera })}
          onMeasure={props.onMeasure}
          onGround={props.onGround}
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
