"use client";

import { type RefObject, useEffect } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import { panInto } from "@/lib/scene/free-rect";
import type { Plan } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import { freeRectOf } from "./free-rect-of.client";
import { pickedOf } from "./map-target";

const PAN_MS = 450;

export interface Reveal {
  readonly plan: Plan;
  readonly selectedId: SelectedId | null;
  readonly reducedMotion: boolean;
}

/**
 * Once the map has loaded, moves it just so far that what has been selected can be seen, and not at all where it is seen already:
 * a mark with the point that it was launched from, or a place. The view's camera stays the reader's own.
 */
export function useReveal(ref: RefObject<MapRef | null>, loaded: boolean, reveal: Reveal): void {
  const { plan, selectedId, reducedMotion } = reveal;
  const picked = pickedOf(plan, selectedId);
  const index = picked?.type === "mark" ? plan.entries[picked.entry]?.cluster : picked?.cluster;
  const at = index === undefined || index === null ? undefined : plan.clusters[index]?.at;
  // A point or district can be shown whole; a country cannot.
  const origin =
    picked?.type === "mark"
      ? plan.origins.find(({ entry, extent }) => entry === picked.entry && extent?.type === "circle")?.at
      : undefined;
  const lng = at?.lng ?? null;
  const lat = at?.lat ?? null;
  const fromLng = origin?.lng ?? null;
  const fromLat = origin?.lat ?? null;
  useEffect(() => {
    const map = ref.current?.getMap();
    if (!map || !loaded || lng === null || lat === null) return;
    const mark = map.project([lng, lat]);
    const free = freeRectOf(map.getContainer());
    const { dx, dy } = panInto(
      free,
      fromLng === null || fromLat === null ? [mark] : [mark, map.project([fromLng, fromLat])],
    );
    if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: reducedMotion ? 0 : PAN_MS });
  }, [ref, loaded, lng, lat, fromLng, fromLat, reducedMotion]);
}
