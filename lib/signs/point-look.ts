/** How points are drawn: their diameter in CSS pixels and how much of their colour covers what is under them. */
interface PointLook {
  readonly diameterPx: number;
  readonly alpha: number;
}

const LOOKS: readonly (readonly [number, PointLook])[] = [
  [500, { diameterPx: 10, alpha: 0.85 }],
  [5_000, { diameterPx: 7, alpha: 0.7 }],
  [50_000, { diameterPx: 4, alpha: 0.55 }],
  [300_000, { diameterPx: 3, alpha: 0.4 }],
];
const MOST: PointLook = { diameterPx: 2, alpha: 0.3 };

/** How much of its alpha the oldest point of a span has lost, 0 to 1. */
export const POINT_LOST = 0.65;
const NEAR_ZOOM = 8;

/** The more points there are, the smaller and the clearer, so that where many lie shows darker; larger again from near. */
export function pointLook(count: number, zoom: number): PointLook {
  const look = LOOKS.find(([most]) => count <= most)?.[1] ?? MOST;
  const nearer = Math.max(0, Math.min(4, zoom - NEAR_ZOOM));
  return { diameterPx: look.diameterPx + nearer * 1.5, alpha: Math.min(0.9, look.alpha + nearer * 0.08) };
}
