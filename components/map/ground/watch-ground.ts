import type { GeoPoint } from "@/lib/geodesy/geodesic";

/** The point of the globe under a mouse's pointer, or, while none is over the map, in the middle of its box. */
export interface GroundPoint extends GeoPoint {
  readonly by: "pointer" | "centre";
}

export type OnGround = (ground: GroundPoint) => void;

/**
 * Calls `onGround` now, and whenever a mouse or pen moves over the box, leaves it, or `moved` is called because the map has
 * moved beneath it. A finger has no pointer: it moves the map under the middle.
 */
export function watchGround(
  box: HTMLElement,
  /** `point` in CSS pixels from the box's top left. */
  groundAt: (point: { readonly x: number; readonly y: number }) => GeoPoint,
  onGround: OnGround,
): { readonly moved: () => void; readonly stop: () => void } {
  let pointer: Pick<PointerEvent, "clientX" | "clientY"> | null = null;
  const moved = () => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const point = pointer
      ? { x: pointer.clientX - left, y: pointer.clientY - top }
      : { x: width / 2, y: height / 2 };
    const { lat, lng } = groundAt(point);
    onGround({ lat, lng, by: pointer ? "pointer" : "centre" });
  };
  const point = (event: PointerEvent) => {
    pointer = event.pointerType === "touch" ? null : event;
    moved();
  };
  const leave = () => {
    pointer = null;
    moved();
  };
  box.addEventListener("pointermove", point);
  box.addEventListener("pointerleave", leave);
  moved();
  return {
    moved,
    stop() {
      box.removeEventListener("pointermove", point);
      box.removeEventListener("pointerleave", leave);
    },
  };
}
