"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { OriginKey } from "@/lib/domain/place";
import type { ThemeName } from "@/lib/layers/marks-painter";
import type { PointedAt } from "@/lib/scene/origin-link";
import type { Cluster, Plan, Scene } from "@/lib/scene/scene";
import type { Camera, LayerName, SelectedId } from "@/lib/view/view";
import type { CameraLink } from "./camera-link";
import type { InteractiveMap } from "./interactive-map.client";
import { afterPaint, loadMaplibre, type MapParts } from "./load-maplibre.client";
import type { MapPoint, MapTarget } from "./map-target";
import { showMapState } from "./painted-state";

/** A scene that changes without React: the map follows it frame by frame. */
export interface SceneStore {
  /** The scene of the `plan` that the map was given last. */
  get(): Scene;
  subscribe(changed: () => void): () => void;
}

export interface IncidentMapProps {
  readonly plan: Plan;
  readonly sceneStore: SceneStore;
  /** Where the map opens, and where it goes back to when `camera` becomes `null`. */
  readonly initialCamera: Camera;
  /** The view's camera. The map goes there when it is not there already. */
  readonly camera: Camera | null;
  readonly lang: "en" | "ar";
  readonly theme: ThemeName;
  readonly selectedId: SelectedId | null;
  /** What is pointed at elsewhere. Keep it the same object while nothing about it changes. */
  readonly pointed: PointedAt | null;
  readonly hiddenLayers: readonly LayerName[];
  readonly reducedMotion: boolean;
  /** Holds this map's camera to that of others. Keep it the same object. */
  readonly cameraLink?: CameraLink;
  /** What a screen reader calls it; by default the map of incidents. Read once. */
  readonly name?: string;
  /** Where another map's buttons zoom this one too. */
  readonly hideZoomButtons?: boolean;
  /** A picture that only the view's camera moves: without controls, for whatever stands over it. Read once. */
  readonly still?: boolean;
  /** Within a page that scrolls: wheel and one finger move that page, until a click gives the map the wheel. Read once. */
  readonly cooperative?: boolean;
  /** How much larger than its own pixels it is shown, for people far away: it is drawn so much finer. 1 by default. */
  readonly magnified?: number;
  /** After the reader, and only the reader, has moved the map. */
  readonly onCameraRest: (camera: Camera) => void;
  readonly onSelect: (selected: SelectedId | null) => void;
  /** `point` in CSS pixels from the top left of the map; `null` with no target. */
  /** After selecting a place whose disc counts others too: all of them, itself first. */
  readonly onSelectTogether?: (places: readonly Cluster[]) => void;
  /** After a click on a launch chevron. */
  readonly onOrigin?: (key: OriginKey) => void;
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
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const [loaded, setLoaded] = useState<LoadedMap | null>(null);
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState(false);

  const show = useCallback(() => {
    setShown(true);
    latest.current.onPainted();
  }, []);
  const fail = useCallback((reason: string) => {
    showMapState(container.current, "unavailable");
    setFailed(true);
    latest.current.onUnavailable(reason);
  }, []);

  useEffect(() => {
    let wanted = true;
    loadMap().then(
      (map) => wanted && setLoaded(map),
      (error: unknown) => wanted && fail(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [fail]);

  return (
    <div
      ref={container}
      className={`atlas-map absolute inset-0 ${shown ? "" : "atlas-map-unshown bg-transparent"}`}
      data-map="loading"
    >
      {loaded && !failed && (
        <loaded.InteractiveMap
          {...props}
          parts={loaded.parts}
          container={container}
          onPainted={show}
          onFailed={fail}
        />
      )}
    </div>
  );
}

interface LoadedMap {
  readonly parts: MapParts;
  readonly InteractiveMap: typeof InteractiveMap;
}

async function loadMap(): Promise<LoadedMap> {
  await afterPaint();
  const [parts, { InteractiveMap }] = await Promise.all([loadMaplibre(), import("./interactive-map.client")]);
  return { parts, InteractiveMap };
}
