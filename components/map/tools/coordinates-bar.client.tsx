"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { type CoordinateFormat, coordinateText } from "@/lib/geodesy/coordinate-text";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import type { mgrsText } from "@/lib/geodesy/mgrs-text";
import { panelsWords } from "@/lib/messages/rooms";
import { COPY_COORDINATES_ID, type Coordinates } from "./use-coordinates.client";

interface CoordinatesBarProps extends Pick<Coordinates, "ground"> {
  readonly format: CoordinateFormat;
}

/** The coordinates under the pointer; where there is none, those of the map's centre, which a cross marks. */
export function CoordinatesBar({ format, ground }: CoordinatesBarProps) {
  const at = useSyncExternalStore(ground.subscribe, ground.get, () => null);
  const [grid, setGrid] = useState<{ readonly text: typeof mgrsText } | null>(null);
  const isGrid = format === "mgrs";
  useEffect(() => {
    if (isGrid) import("@/lib/geodesy/mgrs-text").then(({ mgrsText: text }) => setGrid({ text }));
  }, [isGrid]);
  const words = useWords(panelsWords).mapTools.coordinates;
  const textOf = (point: GeoPoint) =>
    isGrid ? grid && (grid.text(point) ?? words.noGrid) : coordinateText(point, format);
  const text = at && textOf(at);
  if (!at || text === null) return null;
  return (
    <>
      {at.by === "centre" && <Cross />}
      <section
        {...COVERS_MAP}
        aria-label={words.title}
        className="absolute start-3 bottom-3 z-10 flex short:start-18 items-center gap-2.5 rounded-md border border-rule bg-paper py-1 ps-3 pe-1 text-[13px] shadow-float print:hidden"
      >
        <p className="whitespace-nowrap">
          <span className="text-ink-2">{at.by === "centre" ? words.centre : words.pointer}</span>{" "}
          <bdi dir="ltr" data-coordinates="" className="font-medium tabular-nums">
            {text}
          </bdi>
        </p>
        <CopyTextButton
          id={COPY_COORDINATES_ID}
          text={() => {
            const now = ground.get();
            return (now && textOf(now)) ?? "";
          }}
          label={words.copy}
        />
      </section>
    </>
  );
}

/** In the middle of the map's box. */
function Cross() {
  return (
    <svg
      aria-hidden="true"
      viewBox="-12 -12 24 24"
      className="pointer-events-none absolute top-1/2 left-1/2 z-10 size-6 -translate-1/2 print:hidden"
    >
      {[
        { stroke: "var(--paper)", width: 4 },
        { stroke: "var(--ink)", width: 1.5 },
      ].map(({ stroke, width }) => (
        <path key={stroke} d="M-11 0H-3M3 0H11M0-11V-3M0 3V11" stroke={stroke} strokeWidth={width} />
      ))}
    </svg>
  );
}
