"use client";

import { useEffect, useEffectEvent } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { legsOf } from "@/lib/geodesy/geodesic-lines";
import { distanceText, legText, measureText, totalKm } from "@/lib/geodesy/measure-text";
import { withCorner } from "@/lib/view/keys/with-corner";
import { MAX_LINE_POINTS, type MapLayers } from "@/lib/view/view";

interface MeasureBarProps {
  readonly layers: MapLayers;
  readonly centreNow: () => GeoPoint;
  readonly onMeasuring: (measuring: boolean) => void;
  readonly onChange: (change: Partial<MapLayers>) => void;
}

/** While clicks on the map measure: what has been measured, and what the keyboard needs for the same. */
export function MeasureBar({ layers, centreNow, onMeasuring, onChange }: MeasureBarProps) {
  const { extras } = layers;
  const { line } = extras;
  const end = useEffectEvent(() => onMeasuring(false));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      end();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
  const last = legsOf(line).at(-1);
  const said =
    line.length === 0
      ? "Click the map to begin."
      : !last
        ? "Click the next point."
        : `${legText(last)}${line.length > 2 ? `. Total ${distanceText(totalKm(line))}` : ""}`;
  return (
    <section
      {...COVERS_MAP}
      aria-label="Measuring line"
      className="absolute start-16 end-3 top-3 z-10 flex flex-wrap items-center gap-2 max-md:[&_button]:px-2 short:[&_button]:px-2 rounded-md border border-rule bg-paper px-3 py-2 shadow-float print:hidden"
    >
      <p role="status" className="min-w-48 flex-1 text-sm tabular-nums">
        {said}
      </p>
      <Button
        autoFocus
        disabled={line.length >= MAX_LINE_POINTS}
        onClick={() => onChange({ extras: withCorner(extras, centreNow()) })}
      >
        Add map centre
      </Button>
      <Button
        disabled={line.length === 0}
        onClick={() => onChange({ extras: { ...extras, line: line.slice(0, -1) } })}
      >
        Undo
      </Button>
      {line.length > 1 && <CopyTextButton text={measureText(line)} label="Copy" />}
      <Button variant="primary" onClick={() => onMeasuring(false)}>
        Done
      </Button>
    </section>
  );
}
