"use client";

import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { areaShapes } from "./area-shapes.client";
import type { IncidentMapProps } from "./incident-map.client";
import type { MapParts } from "./load-maplibre.client";
import { MapCanvas } from "./map-canvas.client";
import { MapStage } from "./map-stage.client";
import { showMapState, showPainted } from "./painted-state";
import { type MapLook, useMapLook } from "./use-map-look.client";

interface InteractiveMapProps extends IncidentMapProps {
  readonly parts: MapParts;
  readonly container: RefObject<HTMLDivElement | null>;
  readonly onFailed: (reason: string) => void;
}

/** The map with its stage, which follows the view. Loaded with the map library, as the page is whole without either. */
export function InteractiveMap(props: InteractiveMapProps) {
  const { parts, container, plan, sceneStore, selectedId, pointed, theme, lang, hiddenLayers } = props;
  const look = useMapLook(theme, { lang, hiddenLayers });
  const { basemapStyle, layoutAt } = look;
  const [stage] = useState(() => stageOf(parts, props, look, container));

  useLayoutEffect(() => {
    stage.setPlan(plan);
    stage.setScene(sceneStore.get());
    return sceneStore.subscribe(() => stage.setScene(sceneStore.get()));
  }, [stage, plan, sceneStore]);
  useLayoutEffect(() => stage.setLayoutAt(layoutAt, lang), [stage, layoutAt, lang]);
  useLayoutEffect(() => stage.setSelected(selectedId), [stage, selectedId]);
  useLayoutEffect(() => stage.setPointed(pointed), [stage, pointed]);
  useLayoutEffect(
    () => stage.setLook(theme, hiddenLayers, basemapStyle),
    [stage, theme, hiddenLayers, basemapStyle],
  );
  useEffect(() => {
    let wanted = true;
    areaShapes(plan).then((shapeOf) => wanted && stage.setShapes(shapeOf));
    return () => {
      wanted = false;
    };
  }, [stage, plan]);

  return <MapCanvas {...props} library={parts.library} stage={stage} basemapStyle={basemapStyle} />;
}

function stageOf(
  { atlas }: MapParts,
  props: IncidentMapProps,
  { basemapStyle, layoutAt }: MapLook,
  container: RefObject<HTMLDivElement | null>,
): MapStage {
  const { plan, sceneStore, camera, initialCamera, lang, theme, hiddenLayers, still } = props;
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
      if (!still && (scene.day !== drawn.day || scene.total !== drawn.total)) props.onPainted();
    },
  });
}
