import { type Day, isoFromDay } from "@/lib/domain/day";
import type { DaySpan } from "@/lib/view/view";

type MapState = "loading" | "moving" | "idle" | "unavailable";

/** Says on the map's container what state it is in: `data-map`. A map that is unavailable stays so. */
export function showMapState(container: HTMLElement | null, state: MapState): void {
  if (!container || container.dataset.map === state || container.dataset.map === "unavailable") return;
  container.dataset.map = state;
}

interface Painted {
  readonly day: Day;
  readonly span: DaySpan;
  readonly visible: number;
  /** How many of them are marked as what a bar counts; `null` while none is pointed at. */
  readonly marked?: number | null;
}

/** Says on the map's container what has been painted: `data-day`, `data-span`, `data-visible`, and while a bar is pointed at `data-marked`. */
export function showPainted(
  container: HTMLElement | null,
  { day, span, visible, marked = null }: Painted,
): void {
  if (!container) return;
  container.dataset.day = isoFromDay(day);
  container.dataset.span = span.type;
  container.dataset.visible = String(visible);
  if (marked === null) delete container.dataset.marked;
  else container.dataset.marked = String(marked);
}
