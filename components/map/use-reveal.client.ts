"use client";

import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { panInto } from "@/lib/scene/free-rect";
import { nameBoxes } from "@/lib/scene/name-box";
import type { Plan } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import { cornerOf, freeRectOf } from "./free-rect-of.client";
import type { MapStage } from "./map-stage.client";
import { pickedOf } from "./map-target";

const PAN_MS = 450;

export interface Reveal {
  readonly plan: Plan;
  readonly selectedId: SelectedId | null;
  readonly reducedMotion: boolean;
}

/**
 * Once the map has loaded, moves it just so far that what has been selected can be seen, and not at all where it is seen already:
 * a mark or place with its name, and if there is room the point that it was launched from. The view's camera stays the reader's own.
 */
export function useReveal(
  ref: RefObject<MapRef | null>,
  stage: MapStage,
  loaded: boolean,
  reveal: Reveal,
): void {
  const { plan, selectedId, reducedMotion } = reveal;
  const picked = pickedOf(plan, selectedId);
  const index = picked?.type === "mark" ? plan.entries[picked.entry]?.cluster : picked?.cluster;
  const cluster = index ?? null;
  const at = cluster === null ? undefined : plan.clusters[cluster]?.at;
  // A point or district can be shown whole; a country cannot.
  const origin =
    picked?.type === "mark"
      ? plan.origins.find(({ entry, extent }) => entry === picked.entry && extent?.type === "circle")?.at
      : undefined;
  const lng = at?.lng ?? null;
  const lat = at?.lat ?? null;
  const fromLng = origin?.lng ?? null;
  const fromLat = origin?.lat ?? null;
  const show = useEffectEvent((map: MapLibreMap, mark: LngLat, from: LngLat | null) => {
    const corner = cornerOf(map);
    const names = nameBoxes(stage.plan, stage.layout, cluster).flatMap(({ left, top, right, bottom }) => [
      { x: left - corner.x, y: top - corner.y },
      { x: right - corner.x, y: bottom - corner.y },
    ]);
    const points = [[map.project(mark)], names, from ? [map.project(from)] : []];
    const { dx, dy } = panInto(freeRectOf(map.getContainer()), points);
    if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: reducedMotion ? 0 : PAN_MS });
    // The card is there by now, which words of origins keep clear of.
    else stage.refocus();
  });
  useEffect(() => {
    const map = ref.current?.getMap();
    if (!map || !loaded || lng === null || lat === null) return;
    show(map, [lng, lat], fromLng === null || fromLat === null ? null : [fromLng, fromLat]);
  }, [ref, loaded, lng, lat, fromLng, fromLat]);
}

type LngLat = [lng: number, lat: number];
