import type { Position } from "geojson";

/** Douglas–Peucker: fewer points, none of the line further than `toleranceDeg` from where it was (degrees, planar). */
export function simplifyLine(points: readonly Position[], toleranceDeg: number): Position[] {
  const keep = new Set([0, points.length - 1]);
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span;
    let [far, farDeg] = [-1, toleranceDeg];
    for (let i = first + 1; i < last; i++) {
      const deg = distanceToSegment(points[i], points[first], points[last]);
      if (deg > farDeg) [far, farDeg] = [i, deg];
    }
    if (far < 0) continue;
    keep.add(far);
    stack.push([first, far], [far, last]);
  }
  return points.filter((_, index) => keep.has(index));
}

function distanceToSegment(
  p: Position | undefined,
  a: Position | undefined,
  b: Position | undefined,
): number {
  const [px = 0, py = 0] = p ?? [];
  const [ax = 0, ay = 0] = a ?? [];
  const [bx = 0, by = 0] = b ?? [];
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length2));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Corners cut once by Chaikin's rule, ends kept: takes the angles out of a digitised river. */
export function smoothLine(points: readonly Position[]): Position[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || points.length < 3) return [...points];
  const cut = points.slice(1).flatMap((to, index): Position[] => {
    const from = points[index] ?? to;
    const at = (t: number): Position =>
      [0, 1].map((axis) => (from[axis] ?? 0) * (1 - t) + (to[axis] ?? 0) * t);
    return [at(0.25), at(0.75)];
  });
  return [first, ...cut, last];
}

/** The same for a closed ring, its first corner too. */
export function smoothRing(ring: readonly Position[]): Position[] {
  const second = ring[1];
  if (!second || ring.length < 4) return [...ring];
  const cut = smoothLine([...ring, second]).slice(1, -1);
  return [...cut, ...cut.slice(0, 1)];
}

/** Coordinates rounded to `digits` decimals, with repeated points dropped. */
export function roundLine(points: readonly Position[], digits: number): Position[] {
  const rounded = points.map((point) => point.map((value) => Number(value.toFixed(digits))));
  return rounded.filter(
    (point, i) => i === 0 || point[0] !== rounded[i - 1]?.[0] || point[1] !== rounded[i - 1]?.[1],
  );
}
