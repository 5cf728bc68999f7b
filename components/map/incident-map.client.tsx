"use client";

import type { StyleSpecification } from "maplibre-gl";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ThemeName } from "@/lib/layers/marks-painter";
import type { Cluster, Layout, Plan, Scene } from "@/lib/scene/scene";
import type { Camera, LayerName, SelectedId } from "@/lib/view/view";
import { areaShapes } from "./area-shapes.client";
import type { CameraLink } from "./camera-link";
import { loadMaplibre, type MapParts } from "./load-maplibre.client";
import { MapCanvas } from "./map-canvas.client";
import { MapStage } from "./map-stage.client";
import type { MapPoint, MapTarget } from "./map-target";
import { showMapState, showPainted } from "./painted-state";
import { pmtilesProtocol } from "./pmtiles-protocol.client";

/** A scene that changes without React: the map follows it frame by frame. */
export interface SceneStore {
  /** The scene of the `plan` that the map was given last. */
  get(): Scene;
  subscribe(changed: () => void): () => void;
}

export interface IncidentMapProps {
  readonly plan: Plan;
  readonly sceneStore: SceneStore;
  /** Where things stand at a zoom. Keep it the same function while nothing about it changes. */
  readonly layoutAt: (plan: Plan, zoom: number) => Layout;
  /** Where the map opens, and where it goes back to when `camera` becomes `null`. */
  readonly initialCamera: Camera;
  /** The view's camera. The map goes there when it is not there already. */
  readonly camera: Camera | null;
  readonly lang: "en" | "ar";
  readonly theme: ThemeName;
  readonly selectedId: SelectedId | null;
  readonly hoveredId: SelectedId | null;
  readonly hiddenLayers: readonly LayerName[];
  /** Keep it the same object while nothing about it changes. */
  readonly basemapStyle: StyleSpecification | string;
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
  readonly onHover: (target: MapTarget | null, point: MapPoint | null) => void;
  /** Once it shows its whole picture, or another day than it began with: a drawn map in its place has done its work. May come again. */
  readonly onPainted: () => void;
  /** There will be no map: without WebGL2, or because its code did not load. */
  readonly onUnavailable: (reason: string) => void;
}

/**
 * The interactive map. Loads its library after the page has been painted; until then, and where it cannot be had, it is
 * an empty box. Its element says in `data-map`, `data-day`, `data-span` and `data-visible` what has been painted.
 */
export function IncidentMap(props: IncidentMapProps) {
  const { plan, sceneStore, selectedId, hoveredId, theme, hiddenLayers, basemapStyle, layoutAt } = props;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const [parts, setParts] = useState<{ readonly map: MapParts; readonly stage: MapStage } | null>(null);
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
    openMap(latest.current.basemapStyle).then(
      (map) => wanted && setParts({ map, stage: stageOf(map, latest.current, container, show) }),
      (error: unknown) => wanted && fail(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [fail, show]);

  const stage = parts?.stage;
  useLayoutEffect(() => {
    stage?.setPlan(plan);
    stage?.setScene(sceneStore.get());
    return sceneStore.subscribe(() => stage?.setScene(sceneStore.get()));
  }, [stage, plan, sceneStore]);
  useLayoutEffect(() => stage?.setLayoutAt(layoutAt, props.lang), [stage, layoutAt, props.lang]);
  useLayoutEffect(() => stage?.setSelected(selectedId), [stage, selectedId]);
  useLayoutEffect(() => stage?.setHovered(hoveredId), [stage, hoveredId]);
  useLayoutEffect(
    () => stage?.setLook(theme, hiddenLayers, basemapStyle),
    [stage, theme, hiddenLayers, basemapStyle],
  );
  useEffect(() => {
    let wanted = true;
    if (stage) areaShapes(plan).then((shapeOf) => wanted && stage.setShapes(shapeOf));
    return () => {
      wanted = false;
    };
  }, [stage, plan]);

  return (
    <div
      ref={container}
      className={`atlas-map absolute inset-0 ${shown ? "" : "atlas-map-unshown bg-transparent"}`}
      data-map="loading"
    >
      {parts && !failed && (
        <MapCanvas
          {...props}
          library={parts.map.library}
          stage={parts.stage}
          container={container}
          onPainted={show}
          onFailed={fail}
        />
      )}
    </div>
  );
}

async function openMap(style: StyleSpecification | string): Promise<MapParts> {
  const parts = await loadMaplibre();
  await pmtilesProtocol(parts.library, style);
  return parts;
}

function stageOf(
  { atlas }: MapParts,
  props: IncidentMapProps,
  container: { readonly current: HTMLDivElement | null },
  onOtherPainted: () => void,
): MapStage {
  const {
    plan,
    sceneStore,
    camera,
    initialCamera,
    lang,
    theme,
    hiddenLayers,
    basemapStyle,
    layoutAt,
    still,
  } = props;
  const drawn = sceneStore.get();
  return new MapStage({
    atlas,
    plan,
    scene: drawn,
    zoom: (camera ?? initialCamera).zoom,
    theme,
    hidden: hiddenLayers,
    lang,
    basemap: basemapStyle,
    layoutAt,
    onRestyle: () => showMapState(container.current, "moving"),
    onBehind: () => {
      if (container.current?.dataset.map === "idle") showMapState(container.current, "moving");
    },
    onSettled: () => showMapState(container.current, "idle"),
    onPainted: (scene, paintedPlan) => {
      showPainted(container.current, scene, paintedPlan);
      // A picture that only its view moves is shown when it is whole: until then the drawn one follows.
      if (!still && (scene.day !== drawn.day || scene.total !== drawn.total)) onOtherPainted();
    },
  });
}
