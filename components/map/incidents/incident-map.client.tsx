"use client";

import { useRef } from "react";
import { afterPaint, failureText, loadMaplibre, type MapParts } from "@/components/map/load-maplibre";
import type { MapCanvasAsked } from "@/components/map/map-canvas.client";
import type { MapPoint, MapTarget } from "@/components/map/map-target";
import { useMapParts } from "@/components/map/use-map-parts.client";
import type { OriginKey } from "@/lib/domain/place";
import type { ThemeName } from "@/lib/gl/marks-painter";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import type { Cluster, Plan, Scene } from "@/lib/scene/scene";
import type { Changing } from "@/lib/store/create-store";
import type { Camera, LayerName, MapExtras, SelectedId } from "@/lib/view/view";
import type { InteractiveMap } from "./interactive-map.client";

export interface IncidentMapProps extends MapCanvasAsked {
  readonly plan: Plan;
  /** The scene of the `plan` that was given last. It changes without React: the map follows it frame by frame. */
  readonly sceneStore: Changing<Scene>;
  /** Where the map opens, and where it goes back to when `camera` becomes `null`. */
  readonly initialCamera: Camera;
  readonly theme: ThemeName;
  readonly selectedId: SelectedId | null;
  /** What is pointed at elsewhere. Keep it the same object while nothing about it changes. */
  readonly pointed: PointedAt | null;
  readonly hiddenLayers: readonly LayerName[];
  /** Keep it the same object while nothing about it changes. */
  readonly extras: MapExtras;
  readonly onSelect: (selected: SelectedId | null) => void;
  /** After selecting a place whose disc counts others too: all of them, itself first. */
  readonly onSelectTogether?: (places: readonly Cluster[]) => void;
  /** After a click on a launch chevron. */
  readonly onOrigin?: (key: OriginKey) => void;
  /** `point` in CSS pixels from the top left of the map; `null` with no target. */
  readonly onHover: (target: MapTarget | null, point: MapPoint | null) => void;
  /** Once it shows its whole picture, or another day than it began with: a drawn map in its place has done its work. May come again. */
  readonly onPainted: () => void;
  /** There will be no map: without WebGL2, or because its code did not load. */
  readonly onUnavailable: (reason: string) => void;
}

/**
 * The interactive map. Loads its library and what draws on it after the page has been painted; until then, and where they cannot
 * be had, it is an empty box. Its element says in `data-map`, `data-day`, `data-span` and `data-visible` what has been painted.
 */
export function IncidentMap(props: IncidentMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const { parts, frame, shown } = useMapParts(container, loadMap, {
    onPainted: props.onPainted,
    onUnavailable: (reason) => props.onUnavailable(failureText(reason, props.lang)),
  });
  return (
    <div
      ref={container}
      className={`atlas-map absolute inset-0 ${shown ? "" : "atlas-map-unshown bg-transparent"}`}
      data-map="loading"
    >
      {parts && <parts.InteractiveMap {...props} parts={parts} frame={frame} />}
    </div>
  );
}

interface LoadedMap extends MapParts {
  readonly InteractiveMap: typeof InteractiveMap;
}

async function loadMap(): Promise<LoadedMap> {
  await afterPaint();
  const [parts, { InteractiveMap }] = await Promise.all([loadMaplibre(), import("./interactive-map.client")]);
  return { ...parts, InteractiveMap };
}
