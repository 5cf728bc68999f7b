"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { fileGround } from "@/components/export/content/file-ground";
import { rowsPainter } from "@/components/export/content/file-rows";
import { useAwaited } from "@/components/ui/use-awaited.client";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { isoFromDay } from "@/lib/domain/day";
import { fileCamera } from "@/lib/export/files/file-camera";
import type { FileExhibit } from "@/lib/export/files/file-exhibit";
import { paintGround } from "@/lib/export/files/paint-file-map";
import { rowsDrawnAs } from "@/lib/gl/rows/rows-painter-for";
import { deckWords } from "@/lib/messages/rooms";

interface DrawnFileMapProps {
  readonly exhibit: FileExhibit;
  readonly theme: "light" | "dark";
  /** Must stay the same function. */
  readonly onPainted?: (exhibit: FileExhibit) => void;
}

/** The rows of a file, drawn. */
export function DrawnFileMap({ exhibit, theme, onPainted }: DrawnFileMapProps) {
  const { table, view } = exhibit;
  const box = useRef<HTMLDivElement>(null);
  const words = useWords(deckWords).slide.file;
  const size = useBoxSize(box);
  // Where it fails, the rows are drawn without it.
  const paths = useAwaited(useCallback(() => fileGround(table), [table]));
  const { camera: ofView, hiddenLayers, extras } = view;
  // Neither changes with the day.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only its camera decides where the map looks
  const camera = useMemo(() => size && fileCamera({ table, view }, size), [table, ofView, size]);
  const ground = useMemo(
    () =>
      paths && camera && size
        ? paintGround(paths, camera, size, theme, table, { hiddenLayers, extras })
        : null,
    [paths, camera, size, theme, table, hiddenLayers, extras],
  );
  const [painted, setPainted] = useState<{ readonly rows: string; readonly exhibit: FileExhibit } | null>(
    null,
  );
  useEffect(() => {
    if (!camera || !size) return;
    const controller = new AbortController();
    const paint = rowsPainter(window.devicePixelRatio, controller.signal);
    paint(exhibit, camera, size, theme).then(
      (rows) => !controller.signal.aborted && setPainted({ rows, exhibit }),
      () => undefined, // a newer day has taken its place
    );
    return () => controller.abort();
  }, [exhibit, camera, size, theme]);
  useEffect(() => {
    if (painted && ground) onPainted?.(painted.exhibit);
  }, [painted, ground, onPainted]);
  const isUnder = rowsDrawnAs(table) === "marks";
  const layer = (inside: string) => (
    <svg
      aria-hidden="true"
      width="100%"
      height="100%"
      // On paper the box is another than on the screen.
      viewBox={size ? `0 0 ${size.widthPx} ${size.heightPx}` : undefined}
      className="absolute inset-0"
      fontFamily="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif"
      // Drawn by this page: numbers, colours and the basemap's own names, escaped.
      dangerouslySetInnerHTML={{ __html: inside }}
    />
  );
  return (
    <div
      ref={box}
      role="img"
      aria-label={words.map(exhibit.shown)}
      data-file-map={painted && ground ? "shown" : "loading"}
      data-day={painted ? isoFromDay(painted.exhibit.view.day) : undefined}
      data-visible={painted?.exhibit.shown}
      className="map-box absolute inset-0 overflow-hidden bg-paper-2"
    >
      {ground && layer(ground.below)}
      {isUnder && ground && layer(ground.above)}
      {painted && layer(painted.rows)}
      {!isUnder && ground && layer(ground.above)}
    </div>
  );
}
