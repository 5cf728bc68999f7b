import { showPainted } from "@/components/map/painted-state";
import type { MapFrame } from "@/components/map/use-map-parts.client";
import type { PointsDrawn } from "@/lib/gl/points/points-layer";
import type { OverlayHit } from "@/lib/gl/rows/incident-overlay";
import type { PaintedRows, RowsHit } from "@/lib/gl/rows/rows-painter";

/** What the pointer can be on: rows, or one of the atlas's incidents or places under them. */
export type FileMapHit = RowsHit | OverlayHit;

/** Says on the map's container what has been painted, and to `onDrawn` when rows are drawn in another way than before. */
export function rowsReport({ container }: MapFrame, onDrawn: (drawn: PointsDrawn | undefined) => void) {
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

/** Says on the map's container how many incidents of the atlas lie under the rows. */
export function showOverlay(container: HTMLElement | null, visible: number): void {
  if (container) container.dataset.beside = String(visible);
}

function isSameDrawn(a: PointsDrawn | undefined, b: PointsDrawn | undefined): boolean {
  return a?.as === b?.as && a?.classes.join() === b?.classes.join() && a?.withoutAreas === b?.withoutAreas;
}
