"use client";

import { useEffect, useEffectEvent } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { legsOf } from "@/lib/geodesy/geodesic-lines";
import { distanceText, legText, measureText, totalKm } from "@/lib/geodesy/measure-text";
import { panelsWords } from "@/lib/messages/rooms";
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
  const lang = useLang();
  const { measuring: words, line: said } = useWords(panelsWords).mapTools;
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
  const leg = last && legText(last, lang, said);
  const status =
    line.length === 0
      ? words.begin
      : leg === undefined
        ? words.next
        : line.length > 2
          ? words.withTotal(leg, distanceText(totalKm(line), lang))
          : leg;
  return (
    <section
      {...COVERS_MAP}
      aria-label={words.title}
      className="absolute start-16 end-3 top-3 z-10 flex flex-wrap items-center gap-2 max-md:[&_button]:px-2 short:[&_button]:px-2 rounded-md border border-rule bg-paper px-3 py-2 shadow-float print:hidden"
    >
      <p role="status" className="min-w-48 flex-1 text-sm tabular-nums">
        {status}
      </p>
      <Button
        autoFocus
        disabled={line.length >= MAX_LINE_POINTS}
        onClick={() => onChange({ extras: withCorner(extras, centreNow()) })}
      >
        {words.addCentre}
      </Button>
      <Button
        disabled={line.length === 0}
        onClick={() => onChange({ extras: { ...extras, line: line.slice(0, -1) } })}
      >
        {words.undo}
      </Button>
      {line.length > 1 && <CopyTextButton text={measureText(line, lang, said)} label={words.copy} />}
      <Button variant="primary" onClick={() => onMeasuring(false)}>
        {words.done}
      </Button>
    </section>
  );
}
