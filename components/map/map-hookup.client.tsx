"use client";

import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import type { CameraLink } from "./camera-link";
import { type OnGround, watchGround } from "./ground/watch-ground";
import type { MapStage } from "./map-stage";
import type { MapPoint } from "./map-target";

/** A graphics card that was reset gives its context back sooner than that; one that is gone never does. */
const CONTEXT_WAIT_MS = 1500;

interface MapHookupProps<Hit> {
  readonly stage: MapStage<Hit>;
  readonly map: RefObject<MapRef | null>;
  readonly cameraLink: CameraLink | undefined;
  readonly cooperative: boolean;
  readonly onGround: OnGround | undefined;
  readonly onContextLost: () => void;
  /** The context has been lost and does not come back. */
  readonly onContextGone: () => void;
}

/** A child of the map is rendered as soon as there is one, and before it has drawn anything. */
export function MapHookup<Hit>(props: MapHookupProps<Hit>) {
  const { stage, map, cameraLink, cooperative, onGround } = props;
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
  useEffect(() => {
    const library = map.current?.getMap();
    return library && onGround ? groundOf(library, onGround) : undefined;
  }, [map, onGround]);
  return null;
}

/** The library opens the credits at first, over names and the scale bar: their button opens them when asked. */
function foldCredits(container: HTMLElement): void {
  const credits = container.querySelector(".maplibregl-ctrl-attrib");
  credits?.classList.remove("maplibregl-compact-show");
  credits?.removeAttribute("open");
}

function groundOf(map: MapLibreMap, onGround: OnGround): () => void {
  const groundAt = ({ x, y }: MapPoint) => map.unproject([x, y]);
  const { moved, stop } = watchGround(map.getCanvasContainer(), groundAt, onGround);
  map.on("move", moved);
  map.on("resize", moved);
  return () => {
    map.off("move", moved);
    map.off("resize", moved);
    stop();
  };
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
