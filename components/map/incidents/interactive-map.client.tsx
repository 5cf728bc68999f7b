"use client";

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { MapParts } from "@/components/map/load-maplibre";
import { MapCanvas } from "@/components/map/map-canvas.client";
import { MapStage } from "@/components/map/map-stage";
import { type MapTarget, revealOf, selectedIdOf } from "@/components/map/map-target";
import { showMapState, showPainted } from "@/components/map/painted-state";
import { useBasemap } from "@/components/map/use-basemap.client";
import type { MapFrame } from "@/components/map/use-map-parts.client";
import { SURROUNDINGS } from "@/lib/basemap/surroundings";
import { layoutFor } from "@/lib/scene/layout/layout-for";
import type { Plan } from "@/lib/scene/scene";
import { areaShapes } from "./area-shapes";
import type { IncidentMapProps } from "./incident-map.client";
import { IncidentsPainter } from "./incidents-painter";

/** The basemap and its coarse surroundings: beyond is nothing to see. West, south, east, north. */
const WORLD = {
  minZoom: 3.2,
  maxZoom: 12,
  maxBounds: [...SURROUNDINGS] as [number, number, number, number], // a copy that may be written
  renderWorldCopies: false,
};
const TOLERANCES = { hoverPx: 3, clickPx: 3, touchPx: 14 };

interface InteractiveMapProps extends IncidentMapProps {
  readonly parts: MapParts;
  readonly frame: MapFrame;
}

/** The atlas's incidents on a map that follows the view. Loaded with the map library, as the page is whole without either. */
export function InteractiveMap(props: InteractiveMapProps) {
  const { parts, frame, plan, sceneStore, selectedId, pointed, theme, lang } = props;
  const { hiddenLayers: hidden, extras } = props;
  const basemap = useBasemap(props, { theme, lang });
  const { names } = extras;
  const layoutAt = useCallback(
    (of: Plan, zoom: number) => layoutFor(of, zoom, { lang, hiddenLayers: hidden, extras: { names } }),
    [lang, hidden, names],
  );
  const [painter] = useState(() => painterOf(props, layoutAt));
  const [stage] = useState(
    () =>
      new MapStage<MapTarget>({
        painters: [painter],
        basemap,
        look: { theme, hidden },
        extras,
        lang,
        origin: window.location.origin,
        onRestyle: () => showMapState(frame.container.current, "moving"),
      }),
  );
  useLayoutEffect(() => {
    painter.setPlan(plan);
    painter.setScene(sceneStore.get());
    return sceneStore.subscribe(() => painter.setScene(sceneStore.get()));
  }, [painter, plan, sceneStore]);
  useLayoutEffect(() => painter.setLayoutAt(layoutAt, lang), [painter, layoutAt, lang]);
  useLayoutEffect(() => painter.setSelected(selectedId), [painter, selectedId]);
  useLayoutEffect(() => painter.setPointed(pointed), [painter, pointed]);
  // Before the look: a style that another language asks for is composed with these.
  useLayoutEffect(() => stage.setExtras(extras, lang), [stage, extras, lang]);
  useLayoutEffect(() => stage.setLook({ theme, hidden }, basemap), [stage, theme, hidden, basemap]);
  useEffect(() => {
    let wanted = true;
    areaShapes(plan).then((shapeOf) => wanted && painter.setShapes(shapeOf));
    return () => {
      wanted = false;
    };
  }, [painter, plan]);
  const reveal = useMemo(() => revealOf(plan, selectedId), [plan, selectedId]);

  return (
    <MapCanvas
      {...props}
      library={parts.library}
      stage={stage}
      basemap={basemap}
      home={props.initialCamera}
      world={WORLD}
      tolerances={TOLERANCES}
      reveal={reveal}
      onPick={(target) => {
        if (target?.type === "origin") {
          props.onOrigin?.(target.sign.key);
          return;
        }
        props.onSelect(target && selectedIdOf(target));
        if (target?.type === "place" && target.together.length > 1) props.onSelectTogether?.(target.together);
      }}
    />
  );
}

function painterOf(
  props: InteractiveMapProps,
  layoutAt: (plan: Plan, zoom: number) => ReturnType<typeof layoutFor>,
): IncidentsPainter {
  const { parts, frame, plan, sceneStore, camera, initialCamera, lang, still } = props;
  const { container } = frame;
  const drawn = sceneStore.get();
  return new IncidentsPainter({
    sprites: parts.sprites,
    plan,
    scene: drawn,
    zoom: (camera ?? initialCamera).zoom,
    lang,
    layoutAt,
    onBehind: () => {
      if (container.current?.dataset.map === "idle") showMapState(container.current, "moving");
    },
    onSettled: () => showMapState(container.current, "idle"),
    onPainted: (scene, paintedPlan, marked) => {
      const painted = { day: scene.day, span: paintedPlan.span, visible: scene.total, marked };
      showPainted(container.current, painted);
      // A picture that only its view moves is shown when it is whole: until then the drawn one follows.
      if (!still && (scene.day !== drawn.day || scene.total !== drawn.total)) frame.onPainted();
    },
  });
}
