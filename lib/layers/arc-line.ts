import type { Arc, LngLat } from "@/lib/scene/scene";
import { lngLatOf, mercator } from "./mercator";

/** Height of an arc over its chord, as a share of the chord. */
const BULGE = 0.16;
const STEPS = 32;

/** An arc as a line in degrees: bowed in the plane of the map, to the north of its chord, so that it never runs along it. */
export function arcLine({ from, to }: Pick<Arc, "from" | "to">): LngLat[] {
  const [a, b] = [mercator(from), mercator(to)];
  const side = b.x >= a.x ? 1 : -1;
  const control = {
    x: (a.x + b.x) / 2 + side * (b.y - a.y) * BULGE * 2,
    y: (a.y + b.y) / 2 - side * (b.x - a.x) * BULGE * 2,
  };
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return lngLatOf({ x: p * a.x + q * control.x + r * b.x, y: p * a.y + q * control.y + r * b.y });
  });
}
