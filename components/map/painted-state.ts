import { isoFromDay } from "@/lib/domain/day";
import type { Plan, Scene } from "@/lib/scene/scene";

export type MapState = "loading" | "moving" | "idle" | "unavailable";

/** Says on the map's container what state it is in: `data-map`. */
export function showMapState(container: HTMLElement | null, state: MapState): void {
  if (container && container.dataset.map !== state) container.dataset.map = state;
}

/** Says on the map's container what has been painted: `data-day`, `data-span`, `data-visible`. */
export function showPainted(container: HTMLElement | null, scene: Scene, plan: Plan): void {
  if (!container) return;
  container.dataset.day = isoFromDay(scene.day);
  container.dataset.span = plan.span.type;
  container.dataset.visible = String(scene.total);
}
