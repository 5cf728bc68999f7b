"use client";

import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { tidyCamera } from "@/lib/view/keys/map-keys";
import type { Camera } from "@/lib/view/view";
import { sameCamera } from "./same-camera";

/** Where a map is while its view has no camera: a camera, or bounds (west, south, east, north) fitted to its box. */
export type MapHome =
  | Camera
  | {
      readonly bounds: [number, number, number, number];
      readonly fit: { readonly padding: number; readonly maxZoom: number };
    };

const FLIGHT_MS = 700;

/** Where a map is, as a link says it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return tidyCamera({ lng, lat, zoom: map.getZoom() });
}

/** Takes the map to its view's camera whenever that changes: in a flight, unless motion is reduced. */
export function useCamera(
  ref: RefObject<MapRef | null>,
  asked: {
    readonly camera: Camera | null;
    readonly home: MapHome;
    /** Raised to go home even where `camera` is `null` already. */
    readonly resets: number;
    readonly reducedMotion: boolean;
  },
): void {
  const { camera, home, resets } = asked;
  const { lng, lat, zoom } = camera ?? ("bounds" in home ? { lng: null, lat: null, zoom: null } : home);
  const go = useEffectEvent((map: MapLibreMap, to: Camera) => {
    const { lng, lat } = map.getCenter().wrap();
    if (sameCamera(to, { lng, lat, zoom: map.getZoom() })) return;
    const there = { center: { lng: to.lng, lat: to.lat }, zoom: to.zoom };
    if (asked.reducedMotion) map.jumpTo(there);
    else map.easeTo({ ...there, duration: FLIGHT_MS });
  });
  const goHome = useEffectEvent((map: MapLibreMap) => {
    if (!("bounds" in home)) return;
    map.fitBounds(home.bounds, { ...home.fit, duration: asked.reducedMotion ? 0 : FLIGHT_MS });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reset asks for the same place once more
  useEffect(() => {
    const map = ref.current?.getMap();
    // Until there is a map, where it opens is its own.
    if (!map) return;
    if (lng === null || lat === null || zoom === null) goHome(map);
    else go(map, { lng, lat, zoom });
  }, [ref, lng, lat, zoom, resets]);
}
