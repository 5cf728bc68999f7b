"use client";

import type { ErrorEvent, MapLibreEvent, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import {
  AttributionControl,
  type MapProps,
  type MapRef,
  Map as ReactMap,
  ScaleControl,
} from "react-map-gl/maplibre";
import type { BasemapSource } from "@/lib/basemap/basemap-source";
import type { PointerAt } from "@/lib/gl/map-painter";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Camera } from "@/lib/view/view";
import type { CameraLink } from "./camera-link";
import { CONTEXT_GONE, type MapParts, NO_WEBGL } from "./load-maplibre";
import { EMBEDDED_CREDITS } from "./map-credits";
import { MapHookup } from "./map-hookup.client";
import type { MapStage } from "./map-stage";
import type { MapPoint } from "./map-target";
import { showMapState } from "./painted-state";
import { cameraOf, type MapHome, useCamera } from "./use-camera.client";
import type { MapFrame } from "./use-map-parts.client";
import { type Reveal, useReveal } from "./use-reveal.client";
import { ZoomButtons } from "./zoom-buttons";

/** What a page may ask of its map; what of it is read once, is read when the map is made. */
export interface MapCanvasAsked {
  /** The view's camera; `null`: home. The map goes there when it is not there already. */
  readonly camera: Camera | null;
  readonly lang: "en" | "ar";
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
  /** Where it is the page's own map, with buttons for the way home and full screen. */
  readonly controls?: NonNullable<ComponentProps<typeof ZoomButtons>["controls"]>;
  /** Where a click measures, and picks nothing. */
  readonly onMeasure?: ((at: Pick<Camera, "lat" | "lng">) => void) | undefined;
  /** Where the coordinates under the pointer are shown. Keep it the same function. */
  readonly onGround?: ComponentProps<typeof MapHookup>["onGround"];
  /** After the reader, and only the reader, has moved the map. */
  readonly onCameraRest: (camera: Camera) => void;
}

/** Zooms, and what of the world there is to see: west, south, east, north. */
export type MapWorld = Readonly<
  Required<Pick<MapProps, "minZoom" | "maxZoom" | "renderWorldCopies">> &
    Pick<MapProps, "maxBounds" | "transformConstrain">
>;

interface MapCanvasProps<Hit> extends MapCanvasAsked {
  readonly library: MapParts["library"];
  readonly stage: MapStage<Hit>;
  readonly basemap: BasemapSource;
  readonly frame: MapFrame;
  readonly home: MapHome;
  /** Read once. */
  readonly world: MapWorld;
  /** How far from something the pointer may be, CSS pixels. */
  readonly tolerances: { readonly hoverPx: number; readonly clickPx: number; readonly touchPx: number };
  /** What of the selection the reader should see. */
  readonly reveal: Reveal | null;
  readonly onPick: (hit: Hit | null) => void;
  readonly onHover: (hit: Hit | null, point: MapPoint | null) => void;
}

/** The map library's map with a stage's painters on it; the reader's moves are handed up. */
export function MapCanvas<Hit>(props: MapCanvasProps<Hit>) {
  const { library, stage, frame, lang, home, reducedMotion, still = false, tolerances } = props;
  const { container } = frame;
  const ref = useRef<MapRef>(null);
  const [start] = useState(() => ({
    camera: props.camera,
    home,
    basemap: props.basemap,
    world: props.world,
  }));
  const hovered = useRef<Hit | null>(null);
  const [loaded, setLoaded] = useState(false);
  const { magnified = 1 } = props;
  const words = workspaceWords.get(lang).map;
  useCamera(ref, { camera: props.camera, home, resets: props.controls?.resets ?? 0, reducedMotion });
  useEffect(() => {
    if (loaded) ref.current?.getMap().setPixelRatio(window.devicePixelRatio * magnified);
  }, [loaded, magnified]);
  useReveal(ref, { stage, loaded, reveal: still ? null : props.reveal, reducedMotion });

  const at = ({ originalEvent, point, type }: MapMouseEvent): PointerAt => {
    const touch = originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch";
    const { hoverPx, clickPx, touchPx } = tolerances;
    return { x: point.x, y: point.y, tolerancePx: touch ? touchPx : type === "click" ? clickPx : hoverPx };
  };
  const hover = (event: MapMouseEvent | null) => {
    const hit = stage.pointAt(event && at(event));
    if (hit === hovered.current) return;
    hovered.current = hit;
    const canvas = ref.current?.getMap().getCanvas();
    if (canvas) canvas.style.cursor = hit ? "pointer" : "";
    props.onHover(hit, hit && event ? { x: event.point.x, y: event.point.y } : null);
  };

  return (
    <>
      <ReactMap
        ref={ref}
        {...start.world}
        mapLib={library}
        initialViewState={initialView(start)}
        mapStyle={start.basemap.style}
        transformStyle={stage.transformStyle}
        maxPitch={0}
        interactive={!still}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        fadeDuration={0}
        cooperativeGestures={props.cooperative ?? false}
        attributionControl={false}
        locale={{
          "Map.Title": props.name ?? words.name,
          "AttributionControl.ToggleAttribution": words.credits,
          "CooperativeGesturesHandler.WindowsHelpText": words.ctrlToZoom,
          "CooperativeGesturesHandler.MacHelpText": words.commandToZoom,
          "CooperativeGesturesHandler.MobileHelpText": words.twoFingers,
          "ScaleControl.Kilometers": words.km,
          "ScaleControl.Meters": words.metres,
        }}
        style={{ position: "absolute", inset: 0 }}
        onMouseMove={(event) => !event.target.isMoving() && hover(event)}
        onMouseOut={() => hover(null)}
        onMoveStart={() => {
          hover(null);
          if (container.current?.dataset.map === "idle") showMapState(container.current, "moving");
        }}
        onClick={(event) =>
          props.onMeasure ? props.onMeasure(event.lngLat) : props.onPick(stage.pick(at(event)))
        }
        onMoveEnd={(event) => byReader(event) && props.onCameraRest(cameraOf(event.target))}
        onRender={({ target: map }) => {
          if (container.current?.dataset.map !== "idle") return;
          if (map.isMoving() || !map.loaded()) showMapState(container.current, "moving");
        }}
        onLoad={() => setLoaded(true)}
        onIdle={() => {
          showMapState(container.current, "idle");
          frame.onPainted();
        }}
        onError={(event: ErrorEvent & { target?: MapLibreMap | null }) => {
          if (!event.target) frame.onFailed(reasonOf(event.error));
        }}
      >
        {!still && <ScaleControl position="bottom-right" maxWidth={110} unit="metric" />}
        <AttributionControl
          position={still ? "top-right" : "bottom-right"}
          compact
          // Other basemaps bring their own credits.
          customAttribution={start.basemap.kind === "embedded" ? [EMBEDDED_CREDITS] : []}
        />
        <MapHookup
          stage={stage}
          map={ref}
          cameraLink={props.cameraLink}
          cooperative={props.cooperative ?? false}
          onGround={props.onGround}
          onContextLost={() => showMapState(container.current, "loading")}
          onContextGone={() => frame.onFailed(CONTEXT_GONE)}
        />
      </ReactMap>
      {!props.hideZoomButtons && !still && (
        <ZoomButtons
          lang={lang}
          controls={props.controls}
          onZoom={(by) => {
            const map = ref.current?.getMap();
            map?.zoomTo(map.getZoom() + by, { duration: reducedMotion ? 0 : 250 }, { byReader: true });
          }}
        />
      )}
    </>
  );
}

function initialView({ camera, home }: { readonly camera: Camera | null; readonly home: MapHome }) {
  if (!camera && "bounds" in home) return { bounds: home.bounds, fitBoundsOptions: home.fit };
  const { lng, lat, zoom } = camera ?? ("bounds" in home ? { lng: 0, lat: 0, zoom: 0 } : home);
  return { longitude: lng, latitude: lat, zoom };
}

/** In a few words: the library's own run to a paragraph. */
function reasonOf({ message }: { readonly message: string }): string {
  return message.includes("WebGL2") ? NO_WEBGL : message;
}

function byReader(
  event: MapLibreEvent & { readonly originalEvent?: unknown; readonly byReader?: boolean },
): boolean {
  return event.byReader === true || event.originalEvent !== undefined;
}
