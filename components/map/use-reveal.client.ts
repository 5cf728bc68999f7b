"use client";

import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { panInto } from "@/lib/scene/packing/free-rect";
import type { LngLat } from "@/lib/scene/scene";
import { freeRectOf } from "./free-rect-of.client";
import type { MapStage } from "./map-stage";

const PAN_MS = 450;

/** What of a selection should be seen. */
export interface Reveal {
  readonly at: LngLat;
  /** Where it came from, which is shown if there is room. */
  readonly from: LngLat | null;
}

/**
 * Once the map has loaded, moves it just so far that what has been selected can be seen, and not at all where it is seen already:
 * its point with its name, and if there is room where it came from. The view's camera stays the reader's own.
 */
export function useReveal<Hit>(
  ref: RefObject<MapRef | null>,
  asked: {
    readonly stage: MapStage<Hit>;
    readonly loaded: boolean;
    readonly reveal: Reveal | null;
    readonly reducedMotion: boolean;
  },
): void {
  const { stage, loaded, reveal, reducedMotion } = asked;
  const lng = reveal?.at.lng ?? null;
  const lat = reveal?.at.lat ?? null;
  const fromLng = reveal?.from?.lng ?? null;
  const fromLat = reveal?.from?.lat ?? null;
  const show = useEffectEvent((map: MapLibreMap, { at, from }: Reveal) => {
    const points = [[map.project(at)], stage.selectedNames(), from ? [map.project(from)] : []];
    const { dx, dy } = panInto(freeRectOf(map.getContainer()), points);
    if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: reducedMotion ? 0 : PAN_MS });
    // The card is there by now, which words of origins keep clear of.
    else stage.refocus();
  });
  useEffect(() => {
    const map = ref.current?.getMap();
    if (!map || !loaded || lng === null || lat === null) return;
    const from = fromLng === null || fromLat === null ? null : { lng: fromLng, lat: fromLat };
    show(map, { at: { lng, lat }, from });
  }, [ref, loaded, lng, lat, fromLng, fromLat]);
}
