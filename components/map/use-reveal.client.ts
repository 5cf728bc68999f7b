"use client";

import { type RefObject, useEffect } from "react";
import type { MapRef } from "react-map-gl/maplibre";
import type { Plan } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import { pickedOf } from "./map-target";

/** Between the selected place and the edge of what can be seen, CSS pixels. */
const MARGIN_PX = 56;
const PAN_MS = 450;

export interface Reveal {
  readonly plan: Plan;
  readonly selectedId: SelectedId | null;
  /** How much of the map's right side lies under the detail card, CSS pixels. */
  readonly coveredRightPx: number;
  readonly reducedMotion: boolean;
}

/** Once the map has loaded, moves it just so far that what has been selected can be seen. The view's camera stays the reader's own. */
export function useReveal(ref: RefObject<MapRef | null>, loaded: boolean, reveal: Reveal): void {
  const { plan, selectedId, coveredRightPx, reducedMotion } = reveal;
  const picked = pickedOf(plan, selectedId);
  const index = picked?.type === "mark" ? plan.entries[picked.entry]?.cluster : picked?.cluster;
  const at = index === undefined || index === null ? undefined : plan.clusters[index]?.at;
  const lng = at?.lng ?? null;
  const lat = at?.lat ?? null;
  useEffect(() => {
    const map = ref.current?.getMap();
    if (!map || !loaded || lng === null || lat === null) return;
    const { x, y } = map.project([lng, lat]);
    const { clientWidth, clientHeight } = map.getContainer();
    const dx = beyond(x, clientWidth - coveredRightPx);
    const dy = beyond(y, clientHeight);
    if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: reducedMotion ? 0 : PAN_MS });
  }, [ref, loaded, lng, lat, coveredRightPx, reducedMotion]);
}

/** How far `at` lies outside the margins of `[0, size]`; negative before them. */
function beyond(at: number, size: number): number {
  if (at < MARGIN_PX) return at - MARGIN_PX;
  return Math.max(0, at - (size - MARGIN_PX));
}
