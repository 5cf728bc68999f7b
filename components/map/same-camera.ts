import type { Camera } from "@/lib/view/view";

/** Whether two cameras are the same at the precision of a link: 4 decimals, zoom 2. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return near(a.lat, b.lat, 1e-4) && near(a.lng, b.lng, 1e-4) && near(a.zoom, b.zoom, 1e-2);
}

function near(a: number, b: number, step: number): boolean {
  return Math.abs(a - b) < step;
}
