import { type Day, isoFromDay } from "@/lib/domain/day";
import type { DaySpan } from "@/lib/view/view";

type MapState = "loading" | "moving" | "idle" | "unavailable";

/** Says on the map's container what state it is in: `data-map`. A map that is unavailable stays so. */
export function showMapState(container: HTMLElement | null, state: MapState): void {
  if (!container || container.dataset.map === state || container.dataset.map === "unavailable") return;
  container.dataset.map = state;
}

/** Says on the map's container what has been painted: `data-day`, `data-span`, `data-visible`. */
export function showPainted(
  container: HTMLElement | null,
  { day, span, visible }: { readonly day: Day; readonly span: DaySpan; readonly visible: number },
): void {
  if (!container) return;
  container.dataset.day = isoFromDay(day);
  container.dataset.span = span.type;
  container.dataset.visible = String(visible);
}
