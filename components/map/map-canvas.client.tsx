"use client";

import type { ErrorEvent, MapLibreEvent, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { AttributionControl, type MapRef, Map as ReactMap, ScaleControl } from "react-map-gl/maplibre";
import { SURROUNDINGS } from "@/lib/basemap/surroundings";
import type { Camera } from "@/lib/view/view";
import type { CameraLink } from "./camera-link";
import { foldCredits } from "./fold-credits";
import type { IncidentMapProps } from "./incident-map.client";
import type { MapParts } from "./load-maplibre.client";
import type { MapStage } from "./map-stage.client";
import { type MapTarget, pointedAt, selectedIdOf, targetOf } from "./map-target";
import { EMBEDDED_CREDITS, MAP_WORDS } from "./map-words";
import { showMapState } from "./painted-state";
import { roundCamera, sameCamera } from "./same-camera";
import type { MapLook } from "./use-map-look.client";
import { useReveal } from "./use-reveal.client";
import { ZoomButtons } from "./zoom-buttons";

interface MapCanvasProps extends IncidentMapProps {
  readonly basemapStyle: MapLook["basemapStyle"];
  readonly library: MapParts["library"];
  readonly stage: MapStage;
  readonly container: RefObject<HTMLDivElement | null>;
  readonly onFailed: (reason: string) => void;
}

/** The basemap and its coarse surroundings: beyond is nothing to see. West, south, east, north. */
const BOUNDS: [number, number, number, number] = [...SURROUNDINGS];
const FLIGHT_MS = 700;
/** A graphics card that was reset gives its context back sooner than that; one that is gone never does. */
const CONTEXT_WAIT_MS = 1500;
const MOUSE_TOLERANCE_PX = 3;
const TOUCH_TOLERANCE_PX = 14;

/** The map library's map, with the stage's layers on it and the reader's moves handed up. */
export function MapCanvas(props: MapCanvasProps) {
  const { library, stage, container, lang, camera, initialCamera, reducedMotion } = props;
  const ref = useRef<MapRef>(null);
  const [start] = useState(() => ({ camera: camera ?? initialCamera, style: props.basemapStyle }));
  const hovered = useRef<MapTarget | null>(null);
  const { lng, lat, zoom } = camera ?? initialCamera;

  useEffect(() => {
    const map = ref.current?.getMap();
    if (!map || sameCamera({ lng, lat, zoom }, cameraOf(map))) return;
    const to = { center: { lng, lat }, zoom };
    if (reducedMotion) map.jumpTo(to);
    else map.easeTo({ ...to, duration: FLIGHT_MS });
  }, [lng, lat, zoom, reducedMotion]);

  const [loaded, setLoaded] = useState(false);
  const { magnified = 1 } = props;
  useEffect(() => {
    if (loaded) ref.current?.getMap().setPixelRatio(window.devicePixelRatio * magnified);
  }, [loaded, magnified]);
  useReveal(ref, stage, loaded, props.still ? { ...props, selectedId: null } : props);

  const pick = (event: MapMouseEvent): MapTarget | null => {
    const touch = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === "touch";
    const tolerance = touch ? TOUCH_TOLERANCE_PX : MOUSE_TOLERANCE_PX;
    const { x, y } = event.point;
    const target = targetOf(stage.plan, stage.painter.pick(x, y, tolerance), stage.layout);
    const sign = target ? null : stage.pickLaunch(x, y, tolerance);
    return sign ? { type: "origin", sign } : target;
  };
  const hover = (target: MapTarget | null, event?: MapMouseEvent) => {
    if (sameTarget(target, hovered.current)) return;
    hovered.current = target;
    stage.setPointed(target && pointedAt(target));
    const canvas = ref.current?.getMap().getCanvas();
    if (canvas) canvas.style.cursor = target ? "pointer" : "";
    props.onHover(target, target && event ? { x: event.point.x, y: event.point.y } : null);
  };

  return (
    <>
      <ReactMap
        ref={ref}
        mapLib={library}
        initialViewState={{
          longitude: start.camera.lng,
          latitude: start.camera.lat,
          zoom: start.camera.zoom,
        }}
        mapStyle={start.style}
        transformStyle={stage.transformStyle}
        minZoom={3.2}
        maxZoom={12}
        maxPitch={0}
        maxBounds={BOUNDS}
        renderWorldCopies={false}
        interactive={!props.still}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        fadeDuration={0}
        cooperativeGestures={props.cooperative ?? false}
        attributionControl={false}
        locale={{
          "Map.Title": props.name ?? MAP_WORDS[lang].map,
          "AttributionControl.ToggleAttribution": MAP_WORDS[lang].credits,
          "CooperativeGesturesHandler.WindowsHelpText": MAP_WORDS[lang].ctrlToZoom,
          "CooperativeGesturesHandler.MacHelpText": MAP_WORDS[lang].commandToZoom,
          "CooperativeGesturesHandler.MobileHelpText": MAP_WORDS[lang].twoFingers,
        }}
        style={{ position: "absolute", inset: 0 }}
        onMouseMove={(event) => !event.target.isMoving() && hover(pick(event), event)}
        onMouseOut={() => hover(null)}
        onMoveStart={() => hover(null)}
        onClick={(event) => {
          const target = pick(event);
          if (target?.type === "origin") {
            props.onOrigin?.(target.sign.key);
            return;
          }
          props.onSelect(target && selectedIdOf(target));
          if (target?.type === "place" && target.together.length > 1)
            props.onSelectTogether?.(target.together);
        }}
        onMoveEnd={(event) => {
          if (!byReader(event)) return;
          props.onCameraRest(roundCamera(cameraOf(event.target)));
        }}
        onRender={({ target: map }) => {
          if (container.current?.dataset.map !== "idle") return;
          if (map.isMoving() || !map.loaded()) showMapState(container.current, "moving");
        }}
        onLoad={() => setLoaded(true)}
        onIdle={() => {
          showMapState(container.current, "idle");
          props.onPainted();
        }}
        onError={(event: ErrorEvent & { target?: MapLibreMap | null }) => {
          if (!event.target) props.onFailed(reasonOf(event.error));
        }}
      >
        {!props.still && <ScaleControl position="bottom-right" maxWidth={110} unit="metric" />}
        <AttributionControl
          position={props.still ? "top-right" : "bottom-right"}
          compact
          customAttribution={creditsOf(start.style)}
        />
        <MapHookup
          stage={stage}
          map={ref}
          cameraLink={props.cameraLink}
          cooperative={props.cooperative ?? false}
          onContextLost={() => showMapState(container.current, "loading")}
          onContextGone={() => props.onFailed("the graphics card stopped drawing")}
        />
      </ReactMap>
      {!props.hideZoomButtons && !props.still && (
        <ZoomButtons
          lang={lang}
          onZoom={(by) => {
            const map = ref.current?.getMap();
            map?.zoomTo(map.getZoom() + by, { duration: reducedMotion ? 0 : 250 }, { byReader: true });
          }}
        />
      )}
    </>
  );
}

interface MapHookupProps {
  readonly stage: MapStage;
  readonly map: RefObject<MapRef | null>;
  readonly cameraLink: CameraLink | undefined;
  readonly cooperative: boolean;
  readonly onContextLost: () => void;
  /** The context has been lost and does not come back. */
  readonly onContextGone: () => void;
}

/** A child of the map is rendered as soon as there is one, and before it has drawn anything. */
function MapHookup(props: MapHookupProps) {
  const { stage, map, cameraLink, cooperative } = props;
  const lost = useEffectEvent(props.onContextLost);
  const gone = useEffectEvent(props.onContextGone);
  useEffect(() => {
    const library = map.current?.getMap();
    if (!library) return;
    library.keyboard.disableRotation();
    library.touchZoomRotate.disableRotation();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    library.on("webglcontextlost", () => {
      lost();
      clearTimeout(waiting);
      waiting = setTimeout(() => gone(), CONTEXT_WAIT_MS);
    });
    library.on("webglcontextrestored", () => clearTimeout(waiting));
    foldCredits(library.getContainer());
    library.once("load", () => foldCredits(library.getContainer()));
    stage.attach(library);
    return () => {
      clearTimeout(waiting);
      stage.detach();
    };
  }, [stage, map]);
  useEffect(() => {
    const library = map.current?.getMap();
    return library && cooperative ? wheelAfterClick(library) : undefined;
  }, [map, cooperative]);
  useEffect(() => {
    const library = map.current?.getMap();
    return library && cameraLink?.join(library);
  }, [map, cameraLink]);
  return null;
}

/** A click of a mouse gives the map the wheel, until the pointer leaves it. A tap does not: one finger still scrolls the page. */
function wheelAfterClick(map: MapLibreMap): () => void {
  const box = map.getContainer();
  const take = ({ originalEvent }: MapMouseEvent) => {
    const tapped = originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch";
    if (!tapped) map.cooperativeGestures.disable();
  };
  const give = () => map.cooperativeGestures.enable();
  map.on("click", take);
  box.addEventListener("mouseleave", give);
  return () => {
    map.off("click", take);
    box.removeEventListener("mouseleave", give);
  };
}

/** Other basemaps bring their own credits. */
function creditsOf(style: MapLook["basemapStyle"]): string[] {
  return typeof style !== "string" && "basemap-countries" in style.sources ? [EMBEDDED_CREDITS] : [];
}

/** In a few words: the library's own run to a paragraph. */
function reasonOf({ message }: { readonly message: string }): string {
  return message.includes("WebGL2") ? "WebGL2 is not available" : message;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

function byReader(
  event: MapLibreEvent & { readonly originalEvent?: unknown; readonly byReader?: boolean },
): boolean {
  return event.byReader === true || event.originalEvent !== undefined;
}

function sameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  if (a?.type === "incident") return b?.type === "incident" && a.entry.id === b.entry.id;
  if (a?.type === "place")
    return (
      b?.type === "place" && a.together.map(({ id }) => id).join() === b.together.map(({ id }) => id).join()
    );
  if (a?.type === "origin") return b?.type === "origin" && a.sign.key === b.sign.key;
  return b === null;
}
